// Recognising titles, guidance and goals in plans that other programs wrote.
#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "core/text/refused.hpp"
#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using test::heading;

namespace {

core::Paragraph text(const std::string& words) { return {words, "Normal", 0, false}; }
core::Paragraph bold(const std::string& words) { return {words, "Normal", 0, false, true}; }
core::Paragraph item(const std::string& words) { return {words, "Normal", 0, false, false, true}; }

core::Plan read(std::vector<core::Block> blocks) {
    core::Document document;
    document.blocks = std::move(blocks);
    return test::read(document);
}

using Texts = std::vector<std::string>;

Texts chapters(const core::Plan& plan) {
    Texts ids;
    for (const auto& chapter : plan.chapters) ids.push_back(chapter.entry != nullptr ? chapter.entry->id : "-");
    return ids;
}

Texts goals(const core::Plan& plan) {
    Texts titles;
    for (const auto& goal : plan.goals) titles.push_back(goal.title.text);
    return titles;
}

/// The guidance among the paragraphs of the first chapter.
Texts guidance(const core::Plan& plan) {
    Texts found;
    for (const auto& paragraph : plan.chapters.at(0).paragraphs)
        if (paragraph.kind == core::ParagraphKind::guidance) found.push_back(paragraph.text.text);
    return found;
}

} // namespace

TEST_CASE("bold titles count where no heading has the title") {
    CHECK(chapters(read({bold("Inleiding"), text("We beginnen."), bold("Doelen"), text("Wat we willen.")})) ==
          Texts{"introduction", "goals"});
    CHECK(chapters(read({heading("Doelen"), bold("Doelen"), text("x"), bold("Evaluatie"), text("y")})) ==
          Texts{"goals", "evaluation"});
}

TEST_CASE("plain titles count only where nothing looks more like one, and text stands below") {
    const std::vector<core::Block> plain{text("1 Inleiding"),    text("We beginnen."), text("2 Doelen"),
                                         text("Wat we willen."), text("3 Evaluatie"),  text("Hoe we kijken.")};
    CHECK(chapters(read(plain)) == Texts{"introduction", "goals", "evaluation"});
    auto with_contents = plain;
    for (const auto* title : {"3 Evaluatie", "2 Doelen", "1 Inleiding"})
        with_contents.insert(with_contents.begin(), text(title));
    CHECK(chapters(read(with_contents)) == Texts{"introduction", "goals", "evaluation"});
    CHECK_THROWS_AS(read({text("Inleiding"), text("Beste ouders,"), text("Evaluatie"), text("Tot dan.")}),
                    core::Refused); // two could be chance
}

TEST_CASE("a title with a small mistake is that chapter, unless the chapter is there") {
    CHECK(chapters(read({heading("Inleiding"), heading("Professionaliseringsactivteiten")})) ==
          Texts{"introduction", "activities"});
    CHECK(chapters(read({heading("Evaluatie"), heading("Evaluatje")})) == Texts{"evaluation", "-"});
    CHECK(chapters(read({heading("Inleiding"), heading("Doel")})) == Texts{"introduction", "-"});
}

TEST_CASE("a section with the level of a chapter stays in its chapter (T17)") {
    const auto plan = read({heading("2 Visie"), text("Wij leren."), heading("Uitgangspunten"), item("samen")});
    CHECK(chapters(plan) == Texts{"vision"});
    CHECK(plan.chapters[0].paragraphs.back().section == plan.plan_template->section("principles").second);
}

TEST_CASE("guidance: a box, the word above it, the word before it") {
    const core::Table box{{{"Toelichting\nSchrijf hier iets."}}};
    CHECK(guidance(read({heading("Inleiding"), box, text("Onze tekst.")})) == Texts{"Toelichting\nSchrijf hier iets."});
    CHECK(guidance(read({heading("Inleiding"), text("Toelichting\t"), text("Schrijf iets."), text(""),
                         text("Ons.")})) == Texts{"Toelichting", "Schrijf iets."});
    CHECK(guidance(read({heading("Inleiding"), text("Toelichting"), text("Schrijf iets."), text("Ons.")})) ==
          Texts{"Toelichting", "Schrijf iets."});
    CHECK(guidance(read({heading("Inleiding"), text("Toelichting: schrijf iets."), text("Ons.")})) ==
          Texts{"Toelichting: schrijf iets."});
    CHECK(guidance(read({heading("Inleiding"), text("Ter toelichting: zo doen wij dat.")})).empty());
    CHECK(guidance(read({heading("Inleiding"), core::Table{{{"Let op"}}}})).empty());
}

TEST_CASE("a chapter with nothing but guidance is empty") {
    const core::Table box{{{"Toelichting\nSchrijf hier iets."}}};
    CHECK(read({heading("Inleiding"), box, text(""), heading("Doelen")}).chapters[0].state ==
          core::ChapterState::empty);
}

TEST_CASE("goals: headings, or else bold titles, list items, or lines above their explanation") {
    const auto why = text("Omdat leerlingen daar meer van leren dan van iets anders.");
    CHECK(goals(read({heading("Doelen"), heading("Lezen", 4), why, bold("Let op"), item("Rekenen")})) ==
          Texts{"Lezen"});
    CHECK(goals(read({heading("Doelen"), bold("Lezen"), why, bold("Rekenen"), why, item("samen")})) ==
          Texts{"Lezen", "Rekenen"});
    CHECK(goals(read({heading("Doelen"), text("Dit willen we:"), item("Lezen: elke dag."), item("Rekenen.")})) ==
          Texts{"Lezen", "Rekenen"});
    CHECK(goals(read({heading("Doelen"), text("\u2022\tLezen: elke dag"), text("- Rekenen")})) ==
          Texts{"Lezen", "Rekenen"});
    CHECK(goals(read({heading("Doelen"), text("Lezen"), why, text("Rekenen"), why})) == Texts{"Lezen", "Rekenen"});
    CHECK(goals(read({heading("Doelen"), heading("Lezen", 2), why, heading("Doelen"), heading("LEZEN", 2)})) ==
          Texts{"Lezen"});
}

TEST_CASE("the place of a goal in a list is that of its name") {
    core::Document document;
    document.blocks = {heading("Doelen"), text("\u2022\t Lezen: elke dag")};
    const auto plan = test::read(document);
    REQUIRE(plan.goals.size() == 1);
    CHECK(test::text_at(document, plan.goals[0].title.place) == "Lezen");
}

TEST_CASE("a merged cell says the same for every row that it covers, with its own place") {
    core::Document document;
    core::Table table{{{"Doel", "Doelgroep", "Niveau", "Activiteit"},
                       {"Lezen", "leraren", "basis", "leesdag"},
                       {"", "", "gevorderd", "leesclub"},
                       {"", "zorgteam", "basis", "leeshulp"}}};
    table.covered = {{2, 0}, {2, 1}, {3, 0}};
    document.blocks = {heading("Doelen"), heading("Lezen", 2), heading("Activiteiten"), table};
    const auto plan = test::read(document);
    REQUIRE(plan.activities.size() == 3);
    CHECK(plan.activities[1].target_group == "leraren");
    CHECK(plan.activities[1].goal_place == core::Place{3, core::CellIndex{1, 0}, 0, 5});
    CHECK(plan.activities[2].goal == "Lezen");
    CHECK(plan.activities[2].target_group == "zorgteam");
    CHECK(test::findings_of(document, "cell-empty").empty());
}

TEST_CASE("the second half of a table has no header, and goes on with the goal above") {
    const core::Table first{{{"Doel", "Doelgroep", "Niveau", "Activiteit"}, {"Lezen", "leraren", "basis", "leesdag"}}};
    const core::Table second{{{"", "zorgteam", "gevorderd", "leesclub"}, {"Rekenen", "leraren", "basis", "rekendag"}}};
    const auto plan = read({heading("Activiteiten"), first, text(""), heading("Vervolg", 2), second});
    REQUIRE(plan.activities.size() == 3);
    CHECK(plan.activities[1].goal == "Lezen");
    CHECK(plan.activities[2].goal == "Rekenen");
    CHECK(read({heading("Activiteiten"), first, text("En dan nog iets anders:"), second}).activities.size() == 1);
}

TEST_CASE("the profile: what a person sees counts more than the hint") {
    auto document = test::new_plan("vl");
    document.properties["PlanProfile"] = "nl"; // copied along from another document
    CHECK(test::read(document).plan_template->profile == "vl");
}

TEST_CASE("the school year of a plan without a cover stands in its text") {
    const auto plan =
        read({heading("Inleiding"), text("Dit plan geldt in het schooljaar 2026\u20132027 voor iedereen.")});
    CHECK(plan.school_year == core::SchoolYear{2026, 8});
    CHECK_FALSE(read({heading("Inleiding"), text("Wij groeiden van 2019-2020 af.")}).school_year);
}
