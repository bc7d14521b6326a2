// goal-missing: the chapter of the goals names at least one.
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto goal_missing = "goal-missing";
} // namespace

TEST_CASE("goal-missing: text, but no goal", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        auto document = test::new_plan(profile);
        test::say_only(document, test::goals_title, {"We willen allemaal groeien."});
        const auto finding = test::only_new_finding(document, goal_missing, profile);
        CHECK(test::text_at(document, finding.place) == test::goals_title);
        CHECK(finding.chapter == "goals");
        CHECK(finding.arguments == core::Arguments{{"chapter", test::goals_title}});
    }
}

TEST_CASE("goal-missing: one goal will do", "[rule]") {
    auto document = test::new_plan();
    test::say_only(document, test::goals_title, {"Taal\u00A0"});
    test::make_sub_heading(document, "Taal\u00A0");
    CHECK(test::findings_of(document, goal_missing).empty());
}

TEST_CASE("goal-missing: what other rules speak of", "[rule]") {
    auto document = test::new_plan();
    test::say_only(document, test::goals_title, {});
    CHECK(test::findings_of(document, goal_missing).empty()); // chapter-empty
    test::say_only(document, test::goals_title, {"<Vul een doel aan>", "Daar werken we aan."});
    test::make_sub_heading(document, "<Vul een doel aan>");
    CHECK(test::findings_of(document, goal_missing).empty()); // placeholder-left
    test::remove_chapter(document, test::goals_title);
    CHECK(test::findings_of(document, goal_missing).empty()); // chapter-missing
}

TEST_CASE("goal-missing: goals in a table of the school's own are not denied", "[rule]") {
    auto document = test::new_plan();
    test::say_only(document, test::goals_title, {"Onze doelen staan in deze tabel."});
    test::insert_before(document, test::block_of_heading(document, test::goals_title) + 2,
                        core::Table{{{"Wat", "Waarom"}, {"Taal", "onze leerlingen lezen zwak"}}});
    CHECK(test::findings_of(document, goal_missing).empty());
}
