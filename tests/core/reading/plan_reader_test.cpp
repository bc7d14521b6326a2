// Reading a plan back from a document: which profile, which chapters, which facts.
#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "core/text/refused.hpp"
#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using test::body;
using test::heading;

namespace {

core::Document document_of(std::vector<core::Block> blocks) {
    core::Document document;
    document.blocks = std::move(blocks);
    return document;
}

/// The ids of the chapters in the order of the document; "-" is one of the school's own.
std::vector<std::string> chapter_ids(const core::Plan& plan) {
    std::vector<std::string> ids;
    for (const auto& chapter : plan.chapters) ids.push_back(chapter.entry != nullptr ? chapter.entry->id : "-");
    return ids;
}

using Ids = std::vector<std::string>;

/// The value beside a label in the table of facts on the cover.
std::string& fact(core::Document& document, std::string_view label) {
    for (auto& row : std::get<core::Table>(document.blocks.at(1)).rows)
        if (row.at(0) == label) return row.at(1);
    FAIL("no such fact");
    throw std::logic_error("unreachable");
}

std::string refusal(const core::Document& document) {
    try {
        static_cast<void>(test::read(document));
    } catch (const core::Refused& refused) {
        return refused.message();
    }
    return {};
}

} // namespace

TEST_CASE("a document without anything of a plan is refused") {
    CHECK(refusal({}) == "document.no-plan");
    CHECK(refusal(document_of({body("Inleiding"), core::Table{{{"Doel", "Niveau"}}}})) == "document.no-plan");
    CHECK(refusal(document_of({heading("Verslag"), heading("Aanwezig")})) == "document.no-plan");
    CHECK(refusal(document_of({heading("Inleiding")})).empty());
}

TEST_CASE("the profile: the hint, else the chapters that are there") {
    for (const std::string profile : {"vl", "nl"}) {
        auto document = test::new_plan(profile);
        CHECK(test::read(document).plan_template->profile == profile);
        document.properties.clear(); // lost in another program
        CHECK(test::read(document).plan_template->profile == profile);
        document.properties["PlanProfile"] = "be";
        CHECK(test::read(document).plan_template->profile == profile);
    }
}

TEST_CASE("the filled-in Word template, which knows no profile, is a Dutch plan (T1-T152)") {
    const auto document = document_of({heading(" 1 Inleiding"), heading("2 Visie op professionalisering"),
                                       heading("Uitgangspunten voor organisatie professionalisering", 2),
                                       heading("3\tDoelen professionalisering"), heading("4\tDoelgroep"),
                                       heading("5\tProfessionaliseringsactiviteiten"),
                                       heading("6\tProfessionaliseringsagenda"), heading("7\tEvaluatie ")});
    const auto plan = test::read(document);
    CHECK(plan.plan_template->profile == "nl");
    CHECK(chapter_ids(plan) ==
          Ids{"introduction", "vision", "goals", "target-groups", "activities", "agenda", "evaluation"});
    CHECK(plan.chapters[0].title.text == "1 Inleiding");
    CHECK(plan.chapters[0].title.place == core::Place{0, std::nullopt, 1, 11});
    CHECK(plan.chapters[2].title.text == "3\tDoelen professionalisering");
    CHECK(plan.chapters[1].paragraphs.front().section == plan.plan_template->section("principles").second);
}

TEST_CASE("chapters: a chapter of the school's own, a chapter twice, another order") {
    const auto document = document_of({heading("Evaluatie"), heading("Onze partners"), body("tekst"), heading("Doelen"),
                                       heading("Lezen", 2), heading("Evaluatie"), body("nog eens")});
    const auto plan = test::read(document);
    CHECK(chapter_ids(plan) == Ids{"evaluation", "-", "goals", "evaluation"});
    CHECK(plan.chapters[1].title.text == "Onze partners");
    CHECK(plan.chapters[1].end_block == 3);
    CHECK(plan.chapters[3].end_block == 7);
    CHECK(plan.chapter("evaluation") == &plan.chapters[0]);
    CHECK(plan.chapter("agenda") == nullptr);
    CHECK(plan.chapter_at(2) == &plan.chapters[1]);
    CHECK(plan.chapter_at(6) == &plan.chapters[3]);
    CHECK(test::read(test::new_plan()).chapter_at(0) == nullptr); // the cover
}

TEST_CASE("chapters: one level down, below the title of the document") {
    const auto plan = test::read(document_of({heading("Plan", 1), heading("Inleiding", 2), heading("Doelen", 2),
                                              heading("Lezen", 3), heading("Evaluatie", 3), heading("Agenda", 2)}));
    CHECK(chapter_ids(plan) == Ids{"introduction", "goals", "agenda"});
    CHECK(plan.goals.size() == 2);
}

TEST_CASE("chapters: the table of contents is not read") {
    auto document = test::new_plan();
    document.blocks.insert(document.blocks.begin() + 1, core::Paragraph{"Inleiding", "Contents 1", 1, false});
    CHECK(test::read(document).chapters.size() == 12);
}

TEST_CASE("goals: every sub-heading of the chapter that is filled in") {
    const auto plan = test::read(document_of({heading("3 Doelen"), body("Onze doelen:"), heading(" 3.1 Lezen\u00A0", 2),
                                              heading("Verwachte impact", 3), heading("<Vul een doel aan>", 2),
                                              heading("", 2), heading("Rekenen-wiskunde", 2), heading("Evaluatie")}));
    REQUIRE(plan.goals.size() == 2);
    CHECK(plan.goals[0].title.text == "Lezen");
    CHECK(plan.goals[0].number == 1);
    CHECK(plan.goals[1].title.text == "Rekenen-wiskunde");
    CHECK(plan.goal("LEZEN") == &plan.goals[0]);
    CHECK(plan.goal("rekenen wiskunde") == &plan.goals[1]);
    CHECK(plan.goal("schrijven") == nullptr);
}

TEST_CASE("target groups: the line below a goal's heading (T48)") {
    const auto document = document_of({heading("Doelgroep"), body("Doelgroep: iedereen"), heading("Lezen", 2),
                                       body(" Doelgroep:\u00A0alle leraren. "), body("Let op: dit is iets anders."),
                                       heading("Rekenen", 2), body("Doelgroepen per jaar: <vul in>"),
                                       body("DOEL\u00ADGROEP : zorgteam")});
    const auto plan = test::read(document);
    REQUIRE(plan.target_groups.size() == 2);
    CHECK(plan.target_groups[0].goal == "Lezen");
    CHECK(plan.target_groups[0].group.text == "alle leraren");
    CHECK(test::text_at(document, plan.target_groups[0].group.place) == "alle leraren");
    CHECK(plan.target_groups[1].goal == "Rekenen");
    CHECK(plan.target_groups[1].group.text == "zorgteam");
    CHECK(test::text_at(document, plan.target_groups[1].group.place) == "zorgteam");
}

TEST_CASE("cover: the facts that a person sees") {
    auto document = test::new_plan();
    fact(document, "School") = " De Beuk\u00A0";
    fact(document, "Schooljaar") = "2027\u20132028";
    fact(document, "Schoolraad") = "Nee";
    fact(document, "Opgesteld door") = "de directie";
    const auto plan = test::read(document);
    CHECK(plan.organisation == "De Beuk"); // although the property says De Linde
    CHECK(plan.school_year == core::SchoolYear{2027, 9});
    CHECK(plan.settings.level == "Basisonderwijs");
    CHECK(plan.settings.author == "de directie");
    CHECK_FALSE(plan.settings.school_council);
    CHECK(plan.settings.local_committee);
    fact(document, "Lokaal comité") = "nee.";
    CHECK_FALSE(test::read(document).settings.local_committee);
}

TEST_CASE("cover: labels in other words, and what is still open") {
    auto document = test::new_plan("nl");
    auto& rows = std::get<core::Table>(document.blocks.at(1)).rows;
    rows.at(0).at(0) = "naam van de SCHOOL:";
    rows.at(0).at(1) = "De Es";
    fact(document, "Schooljaar") = "<vul het schooljaar in>";
    const auto plan = test::read(document);
    CHECK(plan.organisation == "De Es");
    CHECK_FALSE(plan.school_year);
    CHECK(plan.settings.author.empty()); // its placeholder is no name
}

TEST_CASE("cover: paragraphs and properties where there is no table") {
    auto document = test::new_plan();
    document.blocks[1] = core::Paragraph{" De Eik ", std::string(core::style::organisation), 0, false};
    document.blocks.insert(document.blocks.begin() + 2, body("Schooljaar 2028 - 2029"));
    document.properties["PlanSchoolYear"] = "2026-2027";
    CHECK(test::read(document).organisation == "De Eik");
    CHECK(test::read(document).school_year == core::SchoolYear{2028, 9});
    document.blocks.erase(document.blocks.begin() + 1, document.blocks.begin() + 3);
    CHECK(test::read(document).organisation == "Basisschool De Linde");
    CHECK(test::read(document).school_year == core::SchoolYear{2026, 9});
}

TEST_CASE("a school whose name looks like a placeholder keeps its name") {
    auto document = test::new_plan();
    document.properties["PlanOrganisation"] = "<Regenboog>";
    fact(document, "School") = "<Regenboog>";
    const auto open = test::read(test::new_plan()).placeholders.size();
    CHECK(test::read(document).organisation == "<Regenboog>");
    CHECK(test::read(document).placeholders.size() == open);
    fact(document, "School") = "GO! <Regenboog> Gent";
    CHECK(test::read(document).organisation == "GO! <Regenboog> Gent");
    CHECK(test::read(document).placeholders.size() == open);
}
