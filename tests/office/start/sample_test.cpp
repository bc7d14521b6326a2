// createSample: a filled-in plan of each level in which nothing is found, marked above each page until somebody makes
// it theirs. And what a new plan can be besides: short, and saved under a name that it proposes.
#include "core/values/calendar.hpp"
#include "tests/office/budget/money_document.hpp"
#include "tests/office/office.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "tests/office/writing/saved_styles.hpp"
#include "writer/undo/undo_step.hpp"
#include "writer/writing/page_mark.hpp"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <chrono>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <filesystem>

using namespace plan;
using namespace plan::test;

namespace {

Any text(const std::string& value) { return Any(uno::to_office(value)); }

/// "vl/clb": all that have a file.
std::vector<std::string> samples() {
    std::vector<std::string> all;
    const std::filesystem::path folder(PLAN_TEMPLATE_FOLDER "/../sample");
    for (const auto& profile : std::filesystem::directory_iterator(folder))
        for (const auto& level : std::filesystem::directory_iterator(profile))
            all.push_back(profile.path().filename().string() + "/" + level.path().stem().string());
    std::ranges::sort(all);
    return all;
}

const core::Template& profile_of(const std::string& profile) {
    return *std::ranges::find(*bundled_templates(), profile, &core::Template::profile);
}

TextDocument sample_of(const std::string& name) {
    const auto slash = name.find('/');
    return plan_service()->createSample(settings(
        {{"Profile", text(name.substr(0, slash))}, {"Level", text(name.substr(slash + 1))}, {"Hidden", Any(true)}}));
}

std::string running_school_year(const std::string& profile = "vl") {
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return core::running_school_year(today, profile_of(profile).first_month).label();
}

TextDocument sample_in(const std::string& school_year, const std::string& profile = "vl") {
    return plan_service()->createSample(
        settings({{"Profile", text(profile)}, {"SchoolYear", text(school_year)}, {"Hidden", Any(true)}}));
}

std::string refusal_of(const char* name, const Any& value) {
    return refusal([&] {
        const OpenDocument document(plan_service()->createSample(settings({{name, value}, {"Hidden", Any(true)}})));
    });
}

bool is_modified(const TextDocument& document) {
    return Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->isModified();
}

Reference<css::container::XNameAccess> page_styles(const TextDocument& document) {
    return {Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)
                ->getStyleFamilies()
                ->getByName("PageStyles"),
            UNO_QUERY_THROW};
}

/// Null where such a page has none.
Reference<css::text::XText> header_of(const TextDocument& document, const rtl::OUString& page) {
    const Reference<css::uno::XInterface> style(page_styles(document)->getByName(page), UNO_QUERY_THROW);
    return uno::get<Reference<css::text::XText>>(style, "HeaderText");
}

std::string first_line(const Reference<css::text::XText>& text) {
    if (!text.is()) return {};
    const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    return uno::to_utf8(Reference<css::text::XTextRange>(contents->nextElement(), UNO_QUERY_THROW)->getString());
}

/// The first line of the header of each kind of page that the document has.
std::vector<std::string> first_lines(const TextDocument& document) {
    std::vector<std::string> lines;
    const auto pages = page_styles(document);
    for (const auto& name : pages->getElementNames())
        if (Reference<css::style::XStyle>(pages->getByName(name), UNO_QUERY_THROW)->isInUse())
            lines.push_back(first_line(header_of(document, name)));
    return lines;
}

std::vector<std::string> messages_of(const std::vector<api::Finding>& findings) {
    std::vector<std::string> messages;
    for (const auto& finding : findings) messages.push_back(uno::to_utf8(finding.RuleId + ": " + finding.Message));
    return messages;
}

/// All that is saved of a document, once the office has laid it out.
std::string everything(const TextDocument& document) { return with_styles(saved_content(document)); }

/// The name that the office proposes where the document is saved for the first time.
std::string proposed_name(const TextDocument& document) {
    for (const auto& argument : document->getArgs())
        if (argument.Name == "SuggestedSaveAsName") return uno::to_utf8(argument.Value.get<rtl::OUString>());
    return {};
}

TextDocument plan_with(std::initializer_list<uno::Argument> values) {
    return plan_service()->createPlan(settings(values));
}

TextDocument compact_plan(const char* profile) {
    return plan_with({{"Profile", Any(rtl::OUString::createFromAscii(profile))},
                      {"Organisation", Any(rtl::OUString("Basisschool De Linde"))},
                      {"SchoolYear", Any(rtl::OUString("2026-2027"))},
                      {"Compact", Any(true)},
                      {"Hidden", Any(true)}});
}

std::vector<std::string> titles_in(const TextDocument& document, const char* list) {
    const auto plan = read_plan(document);
    std::vector<std::string> titles;
    for (const auto& each : plan.at(list).as_array()) titles.emplace_back(each.at("title").as_string());
    return titles;
}

std::size_t length_of(const TextDocument& document) {
    return static_cast<std::size_t>(document->getText()->getString().getLength());
}

} // namespace

TEST_CASE("createSample: every level has one, in which nothing is found, ready to be looked at") {
    REQUIRE(samples().size() == 12);
    for (const auto& name : samples()) {
        DYNAMIC_SECTION(name) {
            const OpenDocument document(sample_of(name));
            CHECK_FALSE(is_modified(*document));
            CHECK(undo_steps(*document) == 0);
            const auto plan = read_plan(*document);
            const std::string profile(plan.at("profile").as_string());
            CHECK(profile + "/" + std::string(plan.at("level").as_string()) == name);
            CHECK_FALSE(plan.at("organisation").as_string().empty());
            for (const auto& chapter : plan.at("chapters").as_array()) CHECK(chapter.at("state") == "done");
            CHECK(messages_of(findings(*document, false)).empty());
            CHECK(messages_of(findings(*document, true)).empty());
            const auto& mark = profile_of(profile).sample_mark;
            REQUIRE_FALSE(mark.empty());
            CHECK(first_lines(*document) == std::vector(2, mark)); // of the cover, and behind it
            CHECK(writer::has_page_mark(*document, mark));
            CHECK_FALSE(is_modified(*document));
            CHECK(undo_steps(*document) == 0);
        }
    }
}

TEST_CASE("createSample: what is not asked for is Flemish, of the first level and of the running school year") {
    const OpenDocument document(plan_service()->createSample(settings({{"Hidden", Any(true)}})));
    const auto plan = read_plan(*document);
    CHECK(plan.at("profile") == "vl");
    CHECK(plan.at("level") == "basisonderwijs");
    CHECK(plan.at("schoolYear") == boost::json::value(running_school_year()));
    CHECK(messages_of(findings(*document, true)).empty());
    const OpenDocument dutch(plan_service()->createSample(settings({{"Profile", text("nl")}, {"Hidden", Any(true)}})));
    CHECK(read_plan(*dutch).at("level") == "primair-onderwijs");
    CHECK(read_plan(*dutch).at("schoolYear") == boost::json::value(running_school_year("nl")));
}

TEST_CASE("createSample: the school year that is asked for, on the cover and in its dates") {
    const std::string profile = GENERATE("vl", "nl");
    const OpenDocument document(sample_in("2031-2032", profile));
    const auto plan = read_plan(*document);
    CHECK(plan.at("schoolYear") == "2031-2032");
    CHECK(messages_of(findings(*document, true)).empty());
    const auto all = boost::json::serialize(plan);
    for (const char* other : {"2025", "2026", "2027", "2028"}) CHECK(all.find(other) == std::string::npos);
    CHECK(first_lines(*document) == std::vector(2, profile_of(profile).sample_mark));
}

TEST_CASE("createSample: a level may be asked for by its title") {
    const OpenDocument document(plan_service()->createSample(
        settings({{"Profile", text("nl")}, {"Level", text("Voortgezet onderwijs")}, {"Hidden", Any(true)}})));
    CHECK(read_plan(*document).at("level") == "voortgezet-onderwijs");
}

TEST_CASE("createSample: what makes no sense is refused in one sentence") {
    const auto says = [](const std::string& message, const char* part) {
        CAPTURE(message, part);
        return message.find(part) != std::string::npos;
    };
    CHECK(says(refusal_of("Profile", text("xx")), "xx"));
    CHECK(says(refusal_of("Level", text("bestaat niet")), "bestaat niet"));
    CHECK(says(refusal_of("Level", text("mbo")), "mbo")); // of the other country
    CHECK(says(refusal_of("Level", text(std::string(10000, 'x'))), "10000"));
    for (const char* year : {"2026", "2026-2028", "1026-1027", "volgend jaar"})
        CHECK(says(refusal_of("SchoolYear", text(year)), year));
    for (const char* unknown : {"Colour", "Organisation", "Compact", "level"})
        CHECK(says(refusal_of(unknown, text("De Linde")), unknown));
    CHECK(says(refusal_of("Profile", Any(sal_Int32{3})), "Profile"));
    CHECK(says(refusal_of("Level", Any(true)), "Level"));
    CHECK(says(refusal_of("SchoolYear", Any(sal_Int32{2026})), "SchoolYear"));
    CHECK(says(refusal([] { plan_service()->createSample(settings({{"Hidden", text("ja")}})); }), "Hidden"));
}

TEST_CASE("createSample: a level that only earlier plans have has no sample, and that is said") {
    const auto& levels = profile_of("vl").education_levels;
    const auto earlier = std::ranges::find_if(levels, [](const auto& level) { return !level.is_offered(); });
    REQUIRE(earlier != levels.end());
    CHECK_FALSE(refusal_of("Level", text(earlier->title)).empty());
}

TEST_CASE("going on with a sample takes the mark off in one step, and Undo brings back exactly what was") {
    const std::string profile = GENERATE("vl", "nl");
    const OpenDocument document(sample_in(running_school_year(profile), profile));
    const auto& mark = profile_of(profile).sample_mark;
    static_cast<void>(everything(*document)); // laid out for the first time, the office fits a chart to its frame
    let_office_work();
    const auto steps = undo_steps(*document);
    const auto before = everything(*document);
    const auto read = read_plan(*document);
    dispatch(*document, "org.professionaliseringsplan:keep-sample");
    CHECK_FALSE(writer::has_page_mark(*document, mark));
    CHECK(everything(*document).find(mark) == std::string::npos);
    CHECK(undo_steps(*document) == steps + 1);
    CHECK(is_modified(*document));
    CHECK(read_plan(*document) == read);
    CHECK(messages_of(findings(*document, true)).empty());
    const auto after = everything(*document);
    undo(*document);
    CHECK(undo_steps(*document) == steps);
    CHECK(first_lines(*document) == std::vector(2, mark));
    CHECK("" == difference(everything(*document), before));
    redo(*document);
    CHECK("" == difference(everything(*document), after));
    undo(*document);
    CHECK("" == difference(everything(*document), before));
}

TEST_CASE("a sample without its mark says the same as before, below the header of any plan") {
    const OpenDocument document(sample_in("2026-2027"));
    const auto body = body_of(saved_content(*document));
    const auto& mark = profile_of("vl").sample_mark;
    CHECK(body.find(mark) == std::string::npos); // the text itself does not say it
    {
        writer::UndoStep step(*document, "mark off");
        writer::take_page_mark_off(*document, mark);
        step.keep();
    }
    CHECK("" == difference(body_of(saved_content(*document)), body));
    const auto organisation = std::string(read_plan(*document).at("organisation").as_string());
    const auto header = first_line(header_of(*document, "Standard"));
    CHECK(header.find(organisation) != std::string::npos);
    CHECK(header.find("2026-2027") != std::string::npos);
    CHECK(first_line(header_of(*document, "First Page")).empty());
}

TEST_CASE("what somebody put into the header of a sample stays there when the mark goes") {
    const OpenDocument document(sample_in("2026-2027"));
    const auto header = header_of(*document, "Standard");
    const auto contents = Reference<css::container::XEnumerationAccess>(header, UNO_QUERY_THROW)->createEnumeration();
    contents->nextElement(); // the mark
    const Reference<css::text::XTextRange> line(contents->nextElement(), UNO_QUERY_THROW);
    const Reference<css::text::XTextTable> logo(Reference<css::lang::XMultiServiceFactory>(*document, UNO_QUERY_THROW)
                                                    ->createInstance("com.sun.star.text.TextTable"),
                                                UNO_QUERY_THROW);
    logo->initialize(1, 2);
    header->insertTextContent(line->getStart(), {logo, UNO_QUERY_THROW}, false);
    set_cell_text(logo, "A1", "Logo van de school");
    static_cast<void>(everything(*document));
    let_office_work();
    const auto before = everything(*document);
    dispatch(*document, "org.professionaliseringsplan:keep-sample");
    const auto after = everything(*document);
    CHECK(after.find(profile_of("vl").sample_mark) == std::string::npos);
    CHECK(after.find("Logo van de school") != std::string::npos);
    undo(*document);
    CHECK("" == difference(everything(*document), before));
    redo(*document);
    CHECK("" == difference(everything(*document), after));
}

TEST_CASE("a sample that was saved and opened again is one still, and somebody can go on with it") {
    const auto* const filter = GENERATE("writer8", "MS Word 2007 XML");
    const OpenDocument made(sample_in(running_school_year()));
    const OpenDocument document(reopened(*made, filter, std::string_view(filter) == "writer8" ? "odt" : "docx"));
    const auto& mark = profile_of("vl").sample_mark;
    CHECK(writer::has_page_mark(*document, mark));
    CHECK(messages_of(findings(*document, true)).empty());
    dispatch(*document, "org.professionaliseringsplan:keep-sample");
    CHECK_FALSE(writer::has_page_mark(*document, mark));
    undo(*document);
    CHECK(writer::has_page_mark(*document, mark));
}

TEST_CASE("createPlan: a compact plan is shorter and has the same chapters, goals and tables") {
    const auto* const profile = GENERATE("vl", "nl");
    const OpenDocument full(new_plan(profile));
    const OpenDocument compact(compact_plan(profile));
    CHECK(length_of(*compact) * 10 < length_of(*full) * 8);
    CHECK(titles_in(*compact, "chapters") == titles_in(*full, "chapters"));
    CHECK(titles_in(*compact, "goals") == titles_in(*full, "goals"));
    const auto rows = [](const TextDocument& document, const char* list) {
        return read_plan(document).at(list).as_array();
    };
    CHECK(rows(*compact, "activities").size() < rows(*full, "activities").size());
    CHECK(rows(*compact, "agenda").size() == rows(*compact, "activities").size());
    for (const auto& activity : rows(*compact, "activities"))
        CHECK(std::ranges::count(rows(*full, "activities"), activity) == 1);
    for (const auto& item : rows(*compact, "agenda")) CHECK_FALSE(item.at("matches").is_null());
    CHECK(undo_steps(*compact) == 0);
    CHECK_FALSE(is_modified(*compact));
    CHECK(refusal([] {
              plan_with({{"Compact", text("ja")}, {"Hidden", Any(true)}});
          }).find("Compact") != std::string::npos);
}

TEST_CASE("a compact plan that was saved and opened again reads the same, and stays short where a chapter comes back") {
    const auto* const filter = GENERATE("writer8", "MS Word 2007 XML");
    const OpenDocument made(compact_plan("vl"));
    const OpenDocument document(reopened(*made, filter, std::string_view(filter) == "writer8" ? "odt" : "docx"));
    CHECK(boost::json::serialize(read_plan(*document)) == boost::json::serialize(read_plan(*made)));
    CHECK(messages_of(findings(*document, true)) == messages_of(findings(*made, true)));
    const auto before = document->getText()->getString();
    delete_chapter(*document, "Evaluatie");
    plan_service()->insertChapter(*document, "evaluation");
    CHECK(document->getText()->getString() == before);
}

TEST_CASE("where a new plan is saved, its name is proposed") {
    const OpenDocument plan(
        plan_with({{"Organisation", text("De Linde")}, {"SchoolYear", text("2026-2027")}, {"Hidden", Any(true)}}));
    CHECK(proposed_name(*plan) == "Professionaliseringsplan De Linde 2026-2027");
    const OpenDocument odd(plan_with({{"Organisation", text("School \"De Linde\" / Gent: 1*")},
                                      {"SchoolYear", text("2026-2027")},
                                      {"Hidden", Any(true)}}));
    CHECK(proposed_name(*odd) == "Professionaliseringsplan School De Linde Gent 1 2026-2027");
    const OpenDocument without(plan_with({{"SchoolYear", text("2026-2027")}, {"Hidden", Any(true)}}));
    CHECK(proposed_name(*without) == "Professionaliseringsplan 2026-2027");
    const OpenDocument next(plan_service()->createNextYear(*plan));
    CHECK(proposed_name(*next) == "Professionaliseringsplan De Linde 2027-2028");
    const OpenDocument sample(sample_in("2031-2032"));
    CHECK(proposed_name(*sample).starts_with("Professionaliseringsplan "));
    CHECK(proposed_name(*sample).ends_with(" 2031-2032"));
}
