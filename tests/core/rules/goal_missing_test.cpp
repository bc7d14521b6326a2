// goal-missing: the chapter of the goals names at least one.
#include "rules/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto rule = "goal-missing";
constexpr auto goals = "Doelen professionalisering";
} // namespace

TEST_CASE("goal-missing: text, but no goal", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        auto document = test::new_plan(profile);
        test::say_only(document, goals, {"We willen allemaal groeien."});
        const auto finding = test::only_new_finding(document, rule, profile);
        CHECK(test::text_at(document, finding.place) == goals);
        CHECK(finding.chapter == "goals");
        CHECK(finding.arguments == core::Arguments{{"chapter", goals}});
    }
}

TEST_CASE("goal-missing: one goal will do", "[rule]") {
    auto document = test::new_plan();
    test::say_only(document, goals, {"Taal\u00A0"});
    std::get<core::Paragraph>(document.blocks[test::block_of_heading(document, goals) + 1]).outline_level = 2;
    CHECK(test::findings_of(document, rule).empty());
}

TEST_CASE("goal-missing: what other rules speak of", "[rule]") {
    auto document = test::new_plan();
    test::say_only(document, goals, {});
    CHECK(test::findings_of(document, rule).empty()); // chapter-empty
    test::say_only(document, goals, {"<Vul een doel aan>", "Daar werken we aan."});
    std::get<core::Paragraph>(document.blocks[test::block_of_heading(document, goals) + 1]).outline_level = 2;
    CHECK(test::findings_of(document, rule).empty()); // placeholder-left
    test::remove_chapter(document, goals);
    CHECK(test::findings_of(document, rule).empty()); // chapter-missing
}

TEST_CASE("goal-missing: goals in a table of the school's own are not denied", "[rule]") {
    auto document = test::new_plan();
    test::say_only(document, goals, {"Onze doelen staan in deze tabel."});
    document.blocks.insert(document.blocks.begin() +
                               static_cast<std::ptrdiff_t>(test::block_of_heading(document, goals)) + 2,
                           core::Table{{{"Wat", "Waarom"}, {"Taal", "onze leerlingen lezen zwak"}}});
    CHECK(test::findings_of(document, rule).empty());
}
