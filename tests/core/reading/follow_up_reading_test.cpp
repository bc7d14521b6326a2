// The table of follow-up: what its rows say, and what they are about.
#include "core/plan/plan.hpp"
#include "core/plan/plan_json.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/follow_up_plan.hpp"
#include "tests/core/reading/money_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::FollowUpState;

namespace {

core::Plan read_rows(const test::Rows& rows, const test::Rows& costs = {}) {
    auto document = test::new_plan();
    if (!costs.empty()) test::set_costs(document, costs);
    test::add_follow_up(document, rows);
    return test::read(document);
}

std::optional<FollowUpState> state_of(const std::string& text) {
    const auto plan = read_rows({{"Lesson study begrijpend lezen", text}});
    REQUIRE(plan.follow_up.size() == 1);
    return plan.follow_up.front().state;
}

} // namespace

TEST_CASE("follow-up: every cell of a row") {
    const auto plan = read_rows({{"Lesson study begrijpend lezen", "gevolgd", "12 februari 2027", "zes leraren", "7,5",
                                  "€ 175,50", "F-2027/12", "map 3"}});
    REQUIRE(plan.follow_up.size() == 1);
    const auto& item = plan.follow_up.front();
    CHECK(item.state == FollowUpState::done);
    CHECK(core::iso_date(item.period->from) == "2027-02-12");
    CHECK(item.participants == "zes leraren");
    CHECK(item.hours == 750);
    CHECK(item.paid == 17'550);
    CHECK(item.invoice == "F-2027/12");
    CHECK(item.proof.text == "map 3");
    REQUIRE(item.match);
    CHECK(plan.activities[*item.match].activity.text == "Lesson study begrijpend lezen");
    CHECK(item.agenda.size() == 1);
    REQUIRE(item.costs.size() == 1);
    CHECK(plan.costs[item.costs.front()].category == "materiaal");
}

TEST_CASE("follow-up: a plan says the same of everything else with it") {
    auto document = test::new_plan();
    const auto before = test::read(document);
    test::add_follow_up(document, {{"Lesson study begrijpend lezen", "gevolgd", "12 februari", "leraren", "6", "€ 9"},
                                   {"Iets anders", "", "13 februari", "ouders", "", "€ 10,00"}});
    const auto after = test::read(document);
    CHECK(after.activities.size() == before.activities.size());
    CHECK(after.agenda.size() == before.agenda.size());
    CHECK(after.costs.size() == before.costs.size());
    CHECK(after.target_groups.size() == before.target_groups.size());
    CHECK(after.follow_up.size() == 2);
}

TEST_CASE("follow-up: what people call a state") {
    CHECK(state_of("gepland") == FollowUpState::planned);
    CHECK(state_of("Gevolgd") == FollowUpState::done);
    CHECK(state_of("ging door op 3/10: doorgegaan") == FollowUpState::done);
    CHECK(state_of("OK") == FollowUpState::done);
    CHECK(state_of("uitgesteld naar mei") == FollowUpState::postponed);
    CHECK(state_of("afgelast (spreker ziek)") == FollowUpState::cancelled);
    CHECK(state_of("niet doorgegaan") == FollowUpState::cancelled);
    CHECK(state_of("nog niet gevolgd") == FollowUpState::planned);
    CHECK_FALSE(state_of(""));
    CHECK_FALSE(state_of("zie mail van Wim"));
    CHECK(read_rows({{"Lesson study begrijpend lezen", "zie mail"}}).follow_up.front().is_state_unread);
}

TEST_CASE("follow-up: an amount that cannot be read is none, and is told") {
    const auto plan = read_rows({{"Lesson study begrijpend lezen", "gevolgd", "", "", "", "zie factuur"}});
    CHECK_FALSE(plan.follow_up.front().paid);
    CHECK(plan.follow_up.front().is_paid_unread);
}

TEST_CASE("follow-up: each cost of an activity belongs to the row that names it") {
    const test::Rows costs{
        {"Lesson study begrijpend lezen", "externe nascholing", "januari", test::grant, "€ 300,00", "nut"},
        {"Lesson study begrijpend lezen", "verplaatsing", "januari", test::grant, "€ 40,00", "nut"},
        {"Lesson study begrijpend lezen", "materiaal", "januari", "werkingsmiddelen", "€ 20,00", "nut"}};
    const auto plan = read_rows({{"Lesson study begrijpend lezen (verplaatsing)", "gevolgd"},
                                 {"Lesson study begrijpend lezen", "gevolgd"},
                                 {"Lesson study begrijpend lezen (werkingsmiddelen)", "gevolgd"}},
                                costs);
    REQUIRE(plan.follow_up.size() == 3);
    CHECK(plan.follow_up[0].costs == std::vector<std::size_t>{1});
    CHECK(plan.follow_up[1].costs == std::vector<std::size_t>{0});
    CHECK(plan.follow_up[2].costs == std::vector<std::size_t>{2});
    const auto one = read_rows({{"Lesson study begrijpend lezen", "gevolgd"}}, costs);
    CHECK(one.follow_up.front().costs.size() == 3); // one row stands for all of it
    const auto twice =
        read_rows({{"Lesson study begrijpend lezen", "gevolgd"}, {"Lesson study begrijpend lezen", "gevolgd"}}, costs);
    CHECK(twice.follow_up[0].costs.size() == 3); // a second invoice settles nothing twice
    CHECK(twice.follow_up[1].costs.empty());
    CHECK(twice.follow_up[1].match == twice.follow_up[0].match);
}

TEST_CASE("follow-up: a row may be about a cost without an activity, or about nothing in the plan") {
    const auto plan = read_rows({{"Boekenpakket", "gevolgd"}, {"Uitstap naar de kust", "gevolgd"}},
                                {{"Boekenpakket", "materiaal", "mei", test::grant, "€ 120,00", "nut"}});
    CHECK(plan.follow_up[0].is_planned());
    CHECK(plan.follow_up[0].costs == std::vector<std::size_t>{0});
    CHECK_FALSE(plan.follow_up[1].is_planned());
}

TEST_CASE("follow-up: totals, headers once more and open rows are no rows") {
    const auto plan = read_rows({{"Activiteit", "Stand", "Datum", "Deelnemers", "Uren", "Betaald", "Factuur", "Bewijs"},
                                 {"<vul een activiteit in>"},
                                 {"Lesson study begrijpend lezen", "gevolgd", "", "", "", "€ 5,00"},
                                 {"Totaal", "", "", "", "", "€ 5,00"}});
    REQUIRE(plan.follow_up.size() == 1);
    CHECK(plan.follow_up.front().paid == 500);
}

TEST_CASE("follow-up: an agenda with a column for its state stays an agenda") {
    auto document = test::new_plan();
    test::table_with_column(document, "Datum").rows.front() = {"Datum", "Activiteit", "Doelgroep", "Status"};
    const auto plan = test::read(document);
    CHECK(plan.agenda.size() > 3);
    CHECK(plan.follow_up.empty());
}

TEST_CASE("follow-up: a chapter of that name without the table is the evaluation, where there is no other") {
    auto document = test::new_plan();
    for (auto& block : document.blocks)
        if (auto* paragraph = std::get_if<core::Paragraph>(&block);
            paragraph != nullptr && paragraph->text == "Evaluatie")
            paragraph->text = "Opvolging";
    const auto plan = test::read(document);
    REQUIRE(plan.chapter("evaluation") != nullptr);
    CHECK(plan.chapter("evaluation")->title.text == "Opvolging");
    CHECK(plan.chapter("follow-up") == nullptr);
}
