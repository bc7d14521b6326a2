// createNextYear: a new plan from an open one, which stays as it is.
#include "core/check/finding.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/office/budget/money_document.hpp"
#include "tests/office/office.hpp"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XTableColumns.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <filesystem>

using namespace plan;
using namespace plan::test;

namespace {

TextDocument next_year(const TextDocument& document) { return plan_service()->createNextYear(document); }

bool is_modified(const TextDocument& document) {
    return Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->isModified();
}

std::string header_of(const TextDocument& document) {
    const Reference<css::container::XNameAccess> pages(
        Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)
            ->getStyleFamilies()
            ->getByName("PageStyles"),
        UNO_QUERY_THROW);
    const Reference<css::uno::XInterface> page(pages->getByName("Standard"), UNO_QUERY_THROW);
    return uno::to_utf8(uno::get<Reference<css::text::XText>>(page, "HeaderText")->getString());
}

std::string text_of(const TextDocument& document) { return uno::to_utf8(document->getText()->getString()); }

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Writes over a paragraph, as its author.
void rewrite(const TextDocument& document, std::string_view beginning, const char* text) {
    paragraph(document, beginning)->setString(rtl::OUString::fromUtf8(text));
}

void add_paragraph(const TextDocument& document, const char* style, const char* text) {
    const auto body = document->getText();
    body->insertControlCharacter(body->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    const auto cursor = body->createTextCursorByRange(body->getEnd());
    uno::set(cursor, "ParaStyleName", rtl::OUString::createFromAscii(style));
    body->insertString(cursor.get(), rtl::OUString::fromUtf8(text), false);
}

std::string style_of(const TextDocument& document, std::string_view beginning) {
    return uno::to_utf8(uno::get<rtl::OUString>(paragraph(document, beginning), "ParaStyleName"));
}

boost::json::value goals_of(const TextDocument& document) { return read_plan(document).at("goals"); }

} // namespace

TEST_CASE("the plan of the next school year is as clean as a new one, and the old plan stays as it is") {
    const std::string profile = GENERATE("vl", "nl");
    const OpenDocument old(new_plan(profile.c_str()));
    rewrite(*old, "Ieder", "Op onze school lezen we elke dag.");
    const auto content = saved_content(*old);
    const auto steps = undo_steps(*old);
    Reference<css::util::XModifiable>(*old, UNO_QUERY_THROW)->setModified(false);
    const OpenDocument made(next_year(*old));

    CHECK(undo_steps(*old) == steps);
    CHECK_FALSE(is_modified(*old));
    CHECK(difference(saved_content(*old), content).empty());
    CHECK(undo_steps(*made) == 0);
    CHECK_FALSE(is_modified(*made));
    const auto plan = read_plan(*made);
    CHECK(plan.at("profile") == boost::json::value(profile));
    CHECK(plan.at("organisation") == "Basisschool De Linde");
    CHECK(plan.at("schoolYear") == "2027-2028");
    CHECK(plan.at("goals") == goals_of(*old));
    CHECK(plan.at("chapters").as_array().size() == read_plan(*old).at("chapters").as_array().size());
    CHECK(holds(header_of(*made), "2027-2028"));
    CHECK(holds(text_of(*made), "Schooljaar 2027-2028"));
    CHECK_FALSE(holds(text_of(*made).substr(0, text_of(*made).find("Inleiding")), "2026"));
}

TEST_CASE("a plan with everything: words, rows, money and evaluation of the year before") {
    const OpenDocument old(plan_with_means());
    rewrite(*old, "Bijleren is voor ons", "In 2026-2027 geloven we in samen leren.");
    rewrite(*old, "Zo gaan we dat na: in het najaar", "We hoorden kinderen meer vertellen dan vroeger.");
    set_cell_text(table(*old, "PlanAgenda"), "A2", "14 oktober 2026");
    set_cell_text(table(*old, "PlanActivities"), "D2", "Studiedag taal");
    set_cell_text(table(*old, "PlanConsultations"), "C2", "28 mei 2026");
    add_paragraph(*old, "Heading 1", "Onze bibliotheek");
    add_paragraph(*old, "Text body", "Elke dinsdag is ze open.");
    plan_service()->updateBudget(*old);
    const auto before = boost::json::parse(uno::to_utf8(plan_service()->getBudget(*old))).as_object();
    const OpenDocument made(next_year(*old));

    const auto text = text_of(*made);
    CHECK(holds(text, "In 2027-2028 geloven we in samen leren."));
    CHECK(holds(text, "Elke dinsdag is ze open."));
    CHECK(style_of(*made, "Onze bibliotheek") == "Heading 1");
    CHECK(style_of(*made, "Taalvaardig Nederlands in elke klas: We hoorden") == "Quotations");
    const auto plan = read_plan(*made);
    CHECK(plan.at("activities").as_array()[0].at("activity") == "Studiedag taal");
    CHECK(plan.at("agenda").as_array()[0].at("date") == "oktober 2027");
    CHECK(plan.at("agenda").as_array()[0].at("from") == "2027-10-01");
    CHECK(plan.at("costs").as_array().size() == read_plan(*old).at("costs").as_array().size());
    for (const auto& note : plan.at("consultations").as_array()) CHECK(note.at("date").is_null());

    const auto marks = findings_of(*made, "placeholder-left");
    CHECK(std::ranges::count_if(marks, [](const api::Finding& mark) {
              return holds(uno::to_utf8(mark.Message), "van 2026-2027");
          }) >= 2); // agenda and activities; the costs are those of the example
    const auto years = boost::json::parse(uno::to_utf8(plan_service()->getBudget(*made))).at("years").as_array();
    CHECK(years.at(0).at("year") == 2027);
    CHECK(years.at(0).at("grant") == 525001);
    CHECK(years.at(0).at("reserveIn") == before.at("years").as_array().at(0).at("carryOver"));
    CHECK(cell_text(table(*made, "PlanMeans"), "D1") == "Buiten dit plan");
    CHECK(undo_steps(*made) == 0);
    CHECK(holds(text, "Begroting per begrotingsjaar")); // the old plan has a summary, so the new one too
}

TEST_CASE("years follow each other without gathering marks and quotations") {
    const OpenDocument first(plan_with_means());
    rewrite(*first, "Zo gaan we dat na: in het najaar", "We hoorden kinderen meer vertellen dan vroeger.");
    set_cell_text(table(*first, "PlanActivities"), "D2", "Studiedag taal");
    const OpenDocument second(next_year(*first));
    const OpenDocument third(next_year(*second));
    CHECK(read_plan(*third).at("schoolYear") == "2028-2029");
    CHECK(goals_of(*third) == goals_of(*first));
    CHECK(read_plan(*third).at("activities") == read_plan(*second).at("activities"));
    const auto text = text_of(*third);
    CHECK_FALSE(holds(text, "2026-2027"));
    CHECK_FALSE(holds(text, "We hoorden kinderen"));
    const auto mark = text.find("Dit zijn de activiteiten van 2027-2028");
    CHECK(mark != std::string::npos);
    CHECK(text.find("Dit zijn de activiteiten", mark + 1) == std::string::npos);
    CHECK(cell_text(table(*third, "PlanMeans"), "A2") == "2028");
    CHECK(table(*third, "PlanMeans")->getColumns()->getCount() == 4);
}

TEST_CASE("a plan without a readable school year is refused, and nothing opens") {
    const OpenDocument old(plan_service()->createPlan(settings({{"Hidden", Any(true)}})));
    set_cell_text(table(*old, "PlanFacts"), "B2", "volgt");
    rewrite(*old, "Schooljaar", "Schooljaar volgt");
    Reference<css::document::XDocumentPropertiesSupplier>(*old, UNO_QUERY_THROW)
        ->getDocumentProperties()
        ->getUserDefinedProperties()
        ->removeProperty("PlanSchoolYear");
    CHECK(holds(refusal([&] { next_year(*old); }), "school year"));
    CHECK(holds(refusal([&] { next_year({}); }), "text document"));
    const OpenDocument letter(load("private:factory/swriter"));
    CHECK(holds(refusal([&] { next_year(*letter); }), "recognised"));
}

TEST_CASE("plans of other programs are continued too") {
    const std::string name = GENERATE("word-template.docx", "bold-titles.docx", "merged-goals.docx", "pandoc.rtf");
    CAPTURE(name);
    const OpenDocument old(load(file_url(PLAN_TEST_DATA "/plans/" + name)));
    const auto content = saved_content(*old);
    const OpenDocument made(next_year(*old));
    const auto before = read_plan(*old);
    const auto plan = read_plan(*made);
    CHECK(plan.at("schoolYear") == "2027-2028");
    CHECK(plan.at("organisation") == before.at("organisation"));
    CHECK(plan.at("goals") == before.at("goals"));
    CHECK(plan.at("targetGroups").as_array().size() >= before.at("targetGroups").as_array().size());
    CHECK(plan.at("activities") == before.at("activities"));
    CHECK(plan.at("agenda").as_array().size() == before.at("agenda").as_array().size());
    CHECK(difference(saved_content(*old), content).empty());
}
