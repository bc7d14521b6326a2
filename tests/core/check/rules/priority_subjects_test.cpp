// priority-subjects: a primary school has something on Dutch or mathematics.
#include "core/check/plan_check.hpp"
#include "core/document/document.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto priority_subjects = "priority-subjects";

/// A plan with one goal, about something else.
core::Document with_other_goal() {
    auto document = test::new_plan();
    test::say_only(document, test::goals_title, {"Digitale en AI-geletterdheid", "Dit doel heeft de meeste impact."});
    test::make_sub_heading(document, "Digitale en AI-geletterdheid");
    test::say_only(document, "Leerbehoeften en prioriteiten", {"We willen wijs omgaan met AI."});
    test::say_only(document, "Pedagogische studiedag", {"Het thema is AI in de klas."});
    test::say_only(document, "Professionaliseringsactiviteiten", {"We leren van elkaar."});
    test::say_only(document, "Professionaliseringsagenda", {"We spreiden alles over het jaar."});
    return document;
}

std::vector<core::Finding> found(const core::Document& document) {
    const auto plan = core::read_plan(document, test::templates_with_levels());
    auto findings = core::check_plan(plan, document, core::Occasion::writing, test::today);
    std::erase_if(findings, [](const core::Finding& finding) { return finding.rule != priority_subjects; });
    return findings;
}
} // namespace

TEST_CASE("priority-subjects: a primary school with other goals only", "[rule]") {
    const auto document = with_other_goal();
    const auto findings = found(document);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == test::goals_title);
    CHECK(findings.front().chapter == "goals");
    CHECK(findings.front().severity == core::Severity::hint);
    CHECK(findings.front().arguments == core::Arguments{{"level", "Basisonderwijs"}});
}

TEST_CASE("priority-subjects: one mention will do", "[rule]") {
    for (const auto* text : {"We lezen samen.", "Ook NEDERLANDS\u00A0komt aan bod.", "Wiskundetaal", "kleuterwiskunde",
                             "rekenproblemen vroeg herkennen"}) {
        CAPTURE(text);
        auto document = with_other_goal();
        test::paragraph(document, "We willen wijs omgaan met AI.").text = text;
        CHECK(found(document).empty());
    }
    auto document = with_other_goal();
    test::insert_before(document, test::block_of_heading(document, "Professionaliseringsactiviteiten") + 2,
                        core::Table{{{"Doel", "Doelgroep", "Niveau", "Activiteit"},
                                     {"Digitale en AI-geletterdheid", "leraren", "basis", "Lesson study lezen"},
                                     {}}});
    CHECK(found(document).empty());
}

TEST_CASE("priority-subjects: other schools, and plans that do not say what kind of school it is", "[rule]") {
    for (const auto* level : {"Secundair onderwijs", "", "<vul het onderwijsniveau in>", "iets anders"}) {
        CAPTURE(level);
        auto document = with_other_goal();
        test::fact(document, "Onderwijsniveau") = level;
        CHECK(found(document).empty());
    }
    auto document = with_other_goal();
    test::fact(document, "Onderwijsniveau") = " BASISONDERWIJS\u00A0";
    CHECK(found(document).size() == 1);
}

TEST_CASE("priority-subjects: without goals there is nothing to say of them", "[rule]") {
    auto document = with_other_goal();
    test::say_only(document, test::goals_title, {});
    CHECK(found(document).empty());
    test::remove_chapter(document, test::goals_title);
    CHECK(found(document).empty());
}
