// goal-not-prioritised: the goals have an order, or an impact that is expected of them.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto goal_not_prioritised = "goal-not-prioritised";

/// The chapter with two goals, and this text below the second.
core::Document with_goals(const std::vector<std::string>& titles, const std::string& text,
                          std::string_view profile = "vl") {
    auto document = test::new_plan(profile);
    std::vector<std::string> contents = titles;
    contents.push_back(text);
    test::say_only(document, test::goals_title, contents);
    for (const auto& title : titles) test::make_sub_heading(document, title);
    return document;
}

const std::vector<std::string> flemish = {"Taalvaardig Nederlands in elke klas", "Wiskundig redeneren",
                                          "Digitale en AI-geletterdheid"};
const std::vector<std::string> dutch = {"Digitale geletterdheid", "AI-geletterdheid",
                                        "Informatiebeveiliging, privacy en informatiemanagement"};
} // namespace

TEST_CASE("goal-not-prioritised: goals one beside the other", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto document =
            with_goals(profile == std::string_view("vl") ? flemish : dutch, "Hier werken we samen aan.", profile);
        const auto finding = test::only_new_finding(document, goal_not_prioritised, profile);
        CHECK(test::text_at(document, finding.place) == test::goals_title);
        CHECK(finding.chapter == "goals");
        CHECK(finding.severity == core::Severity::hint);
        CHECK(finding.arguments == core::Arguments{{"chapter", test::goals_title}});
    }
}

TEST_CASE("goal-not-prioritised: one word about order or impact will do", "[rule]") {
    for (const auto* text : {"Prioriteit 2", "De verwachte IMPACT is groot.", "In volgorde\u00A0van belang.",
                             "Dit doel krijgt voorrang.", "We rangschikten ze samen.", "Het belangrijkste doel."}) {
        CAPTURE(text);
        CHECK(test::findings_of(with_goals(flemish, text), goal_not_prioritised).empty());
    }
}

TEST_CASE("goal-not-prioritised: numbered goals, a single goal, and open text", "[rule]") {
    CHECK(test::findings_of(with_goals({"1. Taal", "Doel 2: Rekenen"}, "Samen."), goal_not_prioritised).empty());
    CHECK(test::findings_of(with_goals({"1. Taal", "Rekenen"}, "Samen."), goal_not_prioritised).size() == 1);
    CHECK(test::findings_of(with_goals({"Taal"}, "Samen."), goal_not_prioritised).empty());
    CHECK(test::findings_of(with_goals({}, "Samen."), goal_not_prioritised).empty());
    CHECK(test::findings_of(with_goals(flemish, "Dit doel <leg uit waarom>."), goal_not_prioritised).empty());
}

TEST_CASE("goal-not-prioritised: a table of the chapter may say it", "[rule]") {
    auto document = with_goals(flemish, "Zie de tabel.");
    test::insert_before(document, test::block_of_heading(document, "Doelgroep"),
                        core::Table{{{"Wat", "Prioriteit"}, {"Taal", "1"}, {}}});
    CHECK(test::findings_of(document, goal_not_prioritised).empty());
}
