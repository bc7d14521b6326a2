// goal-unknown: a table names a goal that chapter Doelen does not have.
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto goal_unknown = "goal-unknown";
} // namespace

TEST_CASE("goal-unknown: a misspelt goal", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Niveau", 5, "Doel") = " Wiskundig redenere\u00A0";
    const auto finding = test::only_new_finding(document, goal_unknown);
    CHECK(test::text_at(document, finding.place) == "Wiskundig redenere");
    CHECK(finding.place.cell == core::CellIndex{5, 0});
    CHECK(finding.chapter == "activities");
    CHECK(finding.arguments == core::Arguments{{"goal", "Wiskundig redenere"}});
    CHECK(finding.fix == core::Fix(core::fix::ReplaceCell{"Wiskundig redeneren"}));
}

TEST_CASE("goal-unknown: a goal that is like no other has no fix", "[rule]") {
    auto document = test::new_plan("nl");
    test::cell(document, "Niveau", 3, "Doel") = "Duurzaamheid";
    const auto finding = test::only_new_finding(document, goal_unknown, "nl");
    CHECK(test::text_at(document, finding.place) == "Duurzaamheid");
    CHECK(core::is_none(finding.fix));
}

TEST_CASE("goal-unknown: a name that fits two goals is not guessed at", "[rule]") {
    auto document = test::new_plan("nl");
    test::cell(document, "Niveau", 5, "Doel") = "geletterdheid";
    const auto findings = test::new_findings(document, goal_unknown, "nl");
    REQUIRE(findings.size() == 1);
    CHECK(core::is_none(findings.front().fix));
}

TEST_CASE("goal-unknown: the same goal, written for the width of a column (T101)", "[rule]") {
    for (const auto* name : {"Informatie-beveiliging, privacy en informatie-management",
                             "informatiebeveiliging, privacy en informatiemanagement.",
                             "Informatie\u00ADbeveiliging,\u00A0privacy en informatie\u00ADmanagement",
                             "Informatie\u2011beveiliging, privacy\nen informatie\u2010management",
                             "3 Informatiebeveiliging, privacy en informatiemanagement\u00A0"}) {
        CAPTURE(name);
        auto document = test::new_plan("nl");
        test::cell(document, "Niveau", 6, "Doel") = name;
        CHECK(test::new_findings(document, goal_unknown, "nl").empty());
    }
}

TEST_CASE("goal-unknown: a number before the goal's heading", "[rule]") {
    auto document = test::new_plan();
    std::size_t numbered = 0;
    for (auto& block : document.blocks)
        if (auto* paragraph = std::get_if<core::Paragraph>(&block);
            paragraph && paragraph->text == "Wiskundig redeneren")
            paragraph->text = "3.2 Wiskundig redeneren", ++numbered;
    CHECK(numbered > 0);
    CHECK(test::new_findings(document, goal_unknown).empty());
}

TEST_CASE("goal-unknown: blank and open cells name no goal", "[rule]") {
    for (const auto* name : {"", "\u00A0", "<Vul aan>", " <vul een doel in> "}) {
        CAPTURE(name);
        auto document = test::new_plan();
        test::cell(document, "Niveau", 5, "Doel") = name;
        CHECK(test::new_findings(document, goal_unknown).empty());
    }
}

TEST_CASE("goal-unknown: without any goal there is nothing to compare with", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Doelen professionalisering");
    CHECK(test::findings_of(document, goal_unknown).empty());
}
