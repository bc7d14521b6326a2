#include "core/plan/activity_states.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::FollowUpState;

namespace {

constexpr auto study_day = "Pedagogische studiedag taalsterke school"; // september
constexpr auto lesson_study = "Lesson study begrijpend lezen";         // januari – maart
constexpr auto network = "Lerend netwerk digitaal beleid";             // april – juni

core::Document with_follow_up(const std::vector<std::vector<std::string>>& rows) {
    auto document = test::new_plan("vl");
    test::add_follow_up(document, rows);
    return document;
}

std::vector<std::string> left(const core::Document& document, core::Day today) {
    const auto plan = test::read(document);
    std::vector<std::string> names;
    for (const auto& each : core::left_over(plan, today)) names.push_back(each.name);
    return names;
}

constexpr core::Day in_november = std::chrono::year{2026} / std::chrono::November / 15;
constexpr core::Day next_autumn = std::chrono::year{2027} / std::chrono::October / 1;

} // namespace

TEST_CASE("activity states: over all rows of an activity") {
    const auto document = with_follow_up({{study_day, "uitgesteld"},
                                          {std::string(study_day) + " (expert op studiedag)", "gevolgd"},
                                          {lesson_study, "geannuleerd"},
                                          {std::string(lesson_study) + " (materiaal)", "uitgesteld"},
                                          {network, "misschien"}});
    const auto plan = test::read(document);
    const auto states = core::activity_states(plan);
    REQUIRE(states.size() == plan.activities.size());
    CHECK(states[0] == FollowUpState::done);
    CHECK(states[1] == FollowUpState::postponed);
    CHECK_FALSE(states[2]);
    const auto counts = core::count_states(plan);
    CHECK(counts.all == 7);
    CHECK(counts.done == 1);
    CHECK(counts.postponed == 1);
    CHECK(counts.cancelled == 0);
    CHECK(counts.open == 5);
}

TEST_CASE("left over: nothing without a follow-up") {
    CHECK(left(test::new_plan("vl"), next_autumn).empty());
    CHECK(left(with_follow_up({}), next_autumn).empty());
}

TEST_CASE("left over: what was put off or cancelled, and what is over without a state") {
    const auto document = with_follow_up(
        {{study_day, "", "14 oktober 2026"}, {lesson_study, "geannuleerd"}, {network, "gepland", "april – juni 2027"}});
    // the two of September to December that have no row are still going on, or over
    CHECK(left(document, in_november) == std::vector<std::string>{study_day, lesson_study});
    const auto later = left(document, next_autumn);
    CHECK(later.size() == 7);
    CHECK(later.front() == study_day);
}

TEST_CASE("left over: what was put off within the year comes still, until that day is over") {
    const auto within = with_follow_up({{study_day, "uitgesteld", "4 mei 2027"}});
    CHECK(left(within, in_november).empty());
    const core::Day june = std::chrono::year{2027} / std::chrono::June / 1;
    const auto names = left(within, june);
    REQUIRE_FALSE(names.empty());
    CHECK(names.front() == study_day);
    CHECK(left(with_follow_up({{study_day, "uitgesteld", "4 oktober 2027"}}), in_november) ==
          std::vector<std::string>{study_day});
    CHECK(left(with_follow_up({{study_day, "uitgesteld"}}), in_november) == std::vector<std::string>{study_day});
}

TEST_CASE("left over: what was done is not, nor is a name said twice") {
    const auto document = with_follow_up({{study_day, "gevolgd"}, {study_day, "uitgesteld"}});
    CHECK(left(document, in_november).empty());
    const auto twice = with_follow_up({{study_day, "geannuleerd"}, {study_day, "geannuleerd"}});
    CHECK(left(twice, in_november) == std::vector<std::string>{study_day});
}
