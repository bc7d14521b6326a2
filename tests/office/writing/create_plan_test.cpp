// createPlan: a document that a school is proud of, and clear refusals.
#include "core/reading/plan_reader.hpp"
#include "tests/office/office.hpp"

#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>

using namespace plan;
using namespace plan::test;

namespace {

Reference<css::uno::XInterface> style(const TextDocument& document, const char* family, const char* name) {
    const Reference<css::container::XNameAccess> styles(
        Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)
            ->getStyleFamilies()
            ->getByName(rtl::OUString::createFromAscii(family)),
        UNO_QUERY_THROW);
    return {styles->getByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW};
}

std::string create_with(const char* name, const Any& value) {
    return refusal([&] {
        const OpenDocument document(plan_service()->createPlan(settings({{name, value}, {"Hidden", Any(true)}})));
    });
}

TextDocument create_for(const std::string& organisation) {
    return plan_service()->createPlan(
        settings({{"Organisation", Any(uno::to_office(organisation))}, {"Hidden", Any(true)}}));
}

} // namespace

TEST_CASE("a new plan reads back as it was asked for") {
    const std::string profile = GENERATE("vl", "nl");
    const OpenDocument document(new_plan(profile.c_str()));
    const auto plan = read_plan(*document);
    CHECK(plan.at("profile") == boost::json::value(profile));
    CHECK(plan.at("organisation") == "Basisschool De Linde");
    CHECK(plan.at("schoolYear") == "2026-2027");
    CHECK(plan.at("chapters").as_array().size() == (profile == "vl" ? 12U : 8U));
    CHECK(plan.at("goals").as_array().size() == 3);
    CHECK(plan.at("activities").as_array().size() == plan.at("agenda").as_array().size());
    for (const auto& chapter : plan.at("chapters").as_array()) CHECK(chapter.at("state") == "example");
}

TEST_CASE("a new plan is clean: nothing to undo, nothing to save, the cursor at the beginning") {
    const OpenDocument document(new_plan());
    CHECK(undo_steps(*document) == 0);
    CHECK_FALSE(Reference<css::util::XModifiable>(*document, UNO_QUERY_THROW)->isModified());
}

TEST_CASE("a new plan has A4 pages with a header of school and year, and the profile's language") {
    const std::string profile = GENERATE("vl", "nl");
    const OpenDocument document(new_plan(profile.c_str()));
    const auto page = style(*document, "PageStyles", "Standard");
    CHECK(std::abs(uno::get<sal_Int32>(page, "Width") - 21000) <= 2); // the office counts in twips
    CHECK(std::abs(uno::get<sal_Int32>(page, "Height") - 29700) <= 2);
    const auto header = uno::to_utf8(uno::get<Reference<css::text::XText>>(page, "HeaderText")->getString());
    CHECK(header.find("Basisschool De Linde") != std::string::npos);
    CHECK(header.find("2026-2027") != std::string::npos);
    const auto footer = uno::to_utf8(uno::get<Reference<css::text::XText>>(page, "FooterText")->getString());
    CHECK(footer.starts_with("Pagina "));
    const auto locale = uno::get<css::lang::Locale>(style(*document, "ParagraphStyles", "Standard"), "CharLocale");
    CHECK(locale.Language == "nl");
    CHECK(uno::to_utf8(locale.Country) == (profile == "vl" ? "BE" : "NL"));
}

TEST_CASE("every table of a new plan repeats its header and keeps its rows whole") {
    const OpenDocument document(new_plan());
    const Reference<css::container::XIndexAccess> tables(
        Reference<css::text::XTextTablesSupplier>(*document, UNO_QUERY_THROW)->getTextTables(), UNO_QUERY_THROW);
    REQUIRE(tables->getCount() == 7);
    for (sal_Int32 at = 0; at < tables->getCount(); ++at) {
        const Reference<css::text::XTextTable> table(tables->getByIndex(at), UNO_QUERY_THROW);
        const bool facts = at == 0;
        CHECK(uno::get<bool>(table, "RepeatHeadline") == !facts);
        if (!facts) CHECK(uno::get<rtl::OUString>(table, "TableTemplateName") == "Plan Tabel");
        const Reference<css::container::XIndexAccess> rows(table->getRows(), UNO_QUERY_THROW);
        for (sal_Int32 row = 0; row < rows->getCount(); ++row)
            CHECK_FALSE(uno::get<bool>(Reference<css::uno::XInterface>(rows->getByIndex(row), UNO_QUERY_THROW),
                                       "IsSplitAllowed"));
    }
}

TEST_CASE("tables look as the house style's two paragraph styles say: the header one way, all else the other") {
    const OpenDocument document(new_plan());
    const auto activities = table(*document, "PlanActivities");
    const auto look = [&](const char* cell, const char* property) {
        return uno::get<sal_Int32>(activities->getCellByName(rtl::OUString::createFromAscii(cell)), property);
    };
    for (const char* header : {"A1", "B1", "C1", "D1"}) CHECK(look(header, "BackColor") == 0x0B5563);
    for (const char* cell : {"A2", "D2", "B3", "C4", "A9", "D9"}) CHECK(look(cell, "BackColor") == -1);
    const auto styles = Reference<css::style::XStyleFamiliesSupplier>(*document, UNO_QUERY_THROW)->getStyleFamilies();
    const Reference<css::container::XNameAccess> table_styles(styles->getByName("TableStyles"), UNO_QUERY_THROW);
    CHECK(table_styles->hasByName("Plan Tabel"));
}

TEST_CASE("the table of contents knows the chapters and their pages") {
    const OpenDocument document(new_plan());
    const auto content = saved_content(*document);
    CHECK(content.find("text:table-of-content ") != std::string::npos);
    CHECK(content.find("Betrokkenheid en goedkeuring<text:tab/>") != std::string::npos);
}

TEST_CASE("captions are numbered in their order") {
    const OpenDocument document(new_plan());
    const std::string text = uno::to_utf8(document->getText()->getString());
    for (const char* caption : {"Tabel 1: ", "Tabel 2: ", "Tabel 3: ", "Tabel 4: ", "Tabel 5: ", "Tabel 6: "})
        CHECK(text.find(caption) != std::string::npos);
}

TEST_CASE("only placeholders carry the placeholder style") {
    const OpenDocument document(new_plan());
    const auto content = saved_content(*document);
    std::size_t spans = 0;
    const std::string mark = R"(text:style-name="Plan_20_Invulveld">)";
    for (auto at = content.find(mark); at != std::string::npos; at = content.find(mark, at + 1), ++spans)
        CHECK(content.substr(at + mark.size(), 4) == "&lt;");
    CHECK(spans == findings_of(*document, "placeholder-left").size());
}

TEST_CASE("what makes no sense is refused in one sentence") {
    CHECK(create_with("Profile", Any(rtl::OUString("be"))).find("be") != std::string::npos);
    for (const char* year : {"2026", "2026-2028", "1026-1027", "volgend jaar"})
        CHECK(create_with("SchoolYear", Any(rtl::OUString::createFromAscii(year))).find(year) != std::string::npos);
    CHECK(create_with("Organisation", Any(uno::to_office(std::string(10000, 'x')))).find("10000") != std::string::npos);
    CHECK(create_with("Organisation", Any(sal_Int32{3})).find("Organisation") != std::string::npos);
    CHECK(create_with("Grant", Any(sal_Int64{-1})).find("Grant") != std::string::npos);
    CHECK(create_with("Colour", Any(true)).find("Colour") != std::string::npos);
}

TEST_CASE("a school may have any name") {
    const std::string name = GENERATE("Basisschool \"De 'Linde'\" & Co", "De <Regenboog> school",
                                      "École \xF0\x9F\x8C\xB3 {year1}", "=cmd|' /C calc'!A0");
    const OpenDocument document(create_for(name));
    CHECK(read_plan(*document).at("organisation") == boost::json::value(name));
    for (const auto& finding : findings_of(*document, "placeholder-left"))
        CHECK(uno::to_utf8(finding.Message).find("Regenboog") == std::string::npos);
}

TEST_CASE("without a name its places are placeholders") {
    const OpenDocument document(create_for(""));
    CHECK(read_plan(*document).at("organisation").is_null());
    CHECK(findings_of(*document, "placeholder-left").size() > 20);
}

TEST_CASE("councils that a school does not have are not spoken of") {
    const OpenDocument document(plan_service()->createPlan(
        settings({{"SchoolCouncil", Any(false)}, {"LocalCommittee", Any(false)}, {"Hidden", Any(true)}})));
    const auto rows = read_plan(*document).at("consultations").as_array();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].at("body") == "algemene personeelsvergadering");
}

TEST_CASE("grant and reserve stand among the means") {
    const OpenDocument document(plan_service()->createPlan(
        settings({{"Grant", Any(sal_Int64{525000})}, {"Reserve", Any(sal_Int64{190000})}, {"Hidden", Any(true)}})));
    CHECK(cell_text(table(*document, "PlanMeans"), "B2") == "€ 5.250,00");
    CHECK(cell_text(table(*document, "PlanMeans"), "C2") == "€ 1.900,00");
}
