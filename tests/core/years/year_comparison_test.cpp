#include "core/budget/budget.hpp"
#include "core/template/comparison_template.hpp"
#include "core/years/year_comparison.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"
#include "tests/core/years/years_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace plan;
using core::GoalState;
using Kind = core::ComparisonNote::Kind;
using test::compare;
using test::plan_of_year;

namespace {

using Names = std::vector<std::string>;

std::vector<const core::ComparisonNote*> notes_of(const core::YearComparison& comparison, Kind kind) {
    std::vector<const core::ComparisonNote*> found;
    for (const auto& note : comparison.notes)
        if (note.kind == kind) found.push_back(&note);
    return found;
}

} // namespace

TEST_CASE("compare years: in the order of their school years, with goals kept, new and dropped") {
    const auto compared = compare({plan_of_year(2027, {"Taal", "Wiskundig redeneren", "Samen leren"}),
                                   plan_of_year(2026, {"Taal", "Wiskundig redeneren"}),
                                   plan_of_year(2028, {"Samen leren", "Welbevinden"})});
    const auto& result = compared.result;
    REQUIRE(result.years.size() == 3);
    CHECK(result.years[0].school_year.label() == "2026-2027");
    CHECK(result.years[0].index == 1);
    CHECK(result.years[2].school_year.label() == "2028-2029");
    CHECK(result.goals_that_are(GoalState::there, 0) == Names{"Taal", "Wiskundig redeneren"});
    CHECK(result.goals_that_are(GoalState::kept, 1) == Names{"Taal", "Wiskundig redeneren"});
    CHECK(result.goals_that_are(GoalState::added, 1) == Names{"Samen leren"});
    CHECK(result.goals_that_are(GoalState::dropped, 2) == Names{"Taal", "Wiskundig redeneren"});
    CHECK(result.goals_that_are(GoalState::added, 2) == Names{"Welbevinden"});
    CHECK(result.goals_that_are(GoalState::dropped, 0).empty());
    CHECK(result.goals_that_are(GoalState::kept, 9).empty());
    CHECK(result.goals.size() == 4);
    for (const auto& goal : result.goals) CHECK(goal.years.size() == 3);
    CHECK(result.organisation == "Basisschool De Linde");
    CHECK(result.notes.empty());
}

TEST_CASE("compare years: a goal by another name is found again where it is clear") {
    const auto compared = compare({plan_of_year(2026, {"Digitale geletterdheid", "Taal"}),
                                   plan_of_year(2027, {"1. Digitale geleterdheid", "Rekenen"}),
                                   plan_of_year(2028, {"Digitale geletterdheid", "Digitale geleterdheid"})});
    const auto& result = compared.result;
    const auto& goal = result.goals.front();
    CHECK(goal.years[1].state == GoalState::kept);
    CHECK(goal.years[1].renamed);
    const auto found = notes_of(result, Kind::likely_same);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front()->other == "Digitale geletterdheid");
    CHECK(found.front()->school_year == "2027-2028");
    CHECK_FALSE(result.has_problems());
    // both names in one plan are two goals
    CHECK(result.years[2].goals == 2);
    std::size_t there = 0;
    for (const auto& each : result.goals) there += each.years[2].title.empty() ? 0 : 1;
    CHECK(there == 2);
    CHECK(result.goals_that_are(GoalState::dropped, 1) == Names{"Taal"});
}

TEST_CASE("compare years: a goal that comes back is new again, in its own line") {
    const auto compared = compare({plan_of_year(2026, {"Taal", "Welbevinden"}), plan_of_year(2027, {"Welbevinden"}),
                                   plan_of_year(2028, {"Taal"})});
    REQUIRE(compared.result.goals.size() == 2);
    CHECK(compared.result.goals[0].years[1].state == GoalState::dropped);
    CHECK(compared.result.goals[0].years[2].state == GoalState::added);
    CHECK(compared.result.goals[1].years[2].state == GoalState::dropped);
}

TEST_CASE("compare years: activities, hours and money, where the plans know them") {
    auto followed = test::new_plan("vl");
    auto& rows = test::table_with_column(followed, "Professionaliseringsactiviteit").rows;
    rows[0].emplace_back("Uren");
    for (std::size_t row = 1; row < rows.size(); ++row) rows[row].emplace_back(row < 3 ? "6" : "");
    test::add_follow_up(followed, {{"Pedagogische studiedag taalsterke school", "gevolgd", "", "", "7,5", "€ 900"},
                                   {"Lesson study begrijpend lezen", "gevolgd", "", "", "", "€ 180"},
                                   {"Lerend netwerk digitaal beleid", "geannuleerd"},
                                   {"Vervolgopleiding coach wiskunde", "uitgesteld", "", "", "", "zie map"}});
    const auto compared = compare({std::move(followed), plan_of_year(2027, {"Taal"})});
    const auto& first = compared.result.years.at(0);
    CHECK(first.activities == 7);
    REQUIRE(first.states);
    CHECK(first.states->done == 2);
    CHECK(first.states->cancelled == 1);
    CHECK(first.states->postponed == 1);
    CHECK(first.states->open == 3);
    CHECK(first.hours_planned == 1200);
    CHECK(first.hours_done == 1350);
    CHECK(first.some_hours);
    CHECK(first.planned == 356500);
    CHECK(first.paid == 108000);
    CHECK(first.some_amounts);
    CHECK(notes_of(compared.result, Kind::some_hours).size() == 1);
    CHECK(notes_of(compared.result, Kind::some_amounts).size() == 1);
    const auto& second = compared.result.years.at(1);
    CHECK_FALSE(second.states);
    CHECK_FALSE(second.hours_planned);
    CHECK_FALSE(second.hours_done);
    CHECK_FALSE(second.planned);
    CHECK_FALSE(second.paid);
}

TEST_CASE("compare years: what a budget year gets, spends and leaves") {
    auto document = test::finished_plan();
    const auto compared = compare({document, plan_of_year(2027, {"Taal"})});
    const auto& budget = compared.result.years.front().budget_years;
    const auto plan = test::read(document);
    const auto known = core::budget_of(plan);
    REQUIRE(budget.size() == 2);
    CHECK(budget[0].label == "2026");
    CHECK(budget[0].grant == 480000);
    CHECK(budget[0].planned == known.year(2026)->planned);
    CHECK_FALSE(budget[0].paid);
    CHECK(budget[0].carried_over == known.year(2026)->result->carry_over);
    CHECK(budget[0].repaid == known.year(2026)->result->repay);
    CHECK(compared.result.years.back().budget_years.empty());
}

TEST_CASE("compare years: of two plans of one year the one that was given out last counts") {
    auto approved = plan_of_year(2026, {"Eerste"});
    approved.blocks.emplace_back(test::heading("Betrokkenheid en goedkeuring"));
    approved.blocks.emplace_back(core::Table{
        {{"Orgaan", "Soort", "Datum", "Uitkomst"}, {"schoolraad", "goedkeuring", "18 juni 2026", "goedgekeurd"}}});
    const auto draft = plan_of_year(2026, {"Tweede"});
    const auto compared = compare({approved, draft, plan_of_year(2027, {"Taal"})});
    REQUIRE(compared.result.years.size() == 2);
    CHECK(compared.result.years.front().index == 0);
    const auto found = notes_of(compared.result, Kind::same_year);
    REQUIRE(found.size() == 1);
    CHECK(found.front()->plan == 1);
    CHECK(found.front()->instead == 0);
    CHECK(found.front()->school_year == "2026-2027");
    const auto equal = compare({draft, draft, draft, plan_of_year(2027, {"Taal"})});
    CHECK(equal.result.years.front().index == 2);
    CHECK(notes_of(equal.result, Kind::same_year).size() == 2);
}

TEST_CASE("compare years: what may not belong together is said") {
    auto nameless = plan_of_year(2026, {"Taal"});
    nameless.properties.erase("PlanSchoolYear");
    auto stranger = plan_of_year(2026, {"Taal"});
    stranger.properties["PlanOrganisation"] = "Atheneum Zuid";
    auto slip = plan_of_year(2025, {"Taal"});
    slip.properties["PlanOrganisation"] = "Basisschol De Linde";
    auto dutch = plan_of_year(2028, {"Taal"}, "nl");
    const auto compared = compare({nameless, stranger, slip, dutch, plan_of_year(2027, {"Taal"})});
    const auto& result = compared.result;
    CHECK(result.years.size() == 4);
    CHECK(result.has_problems());
    REQUIRE(notes_of(result, Kind::school_year_unknown).size() == 1);
    CHECK(notes_of(result, Kind::school_year_unknown).front()->plan == 0);
    REQUIRE(notes_of(result, Kind::other_organisation).size() == 1);
    CHECK(notes_of(result, Kind::other_organisation).front()->name == "Atheneum Zuid");
    CHECK(notes_of(result, Kind::other_profile).size() == 3);
}

TEST_CASE("compare years: a year without a plan is a gap, and a slip in a year does not make hundreds") {
    const auto gap = compare({plan_of_year(2024, {"Taal"}), plan_of_year(2027, {"Taal"})});
    const auto found = notes_of(gap.result, Kind::gap);
    REQUIRE(found.size() == 2);
    CHECK(found[0]->school_year == "2025-2026");
    CHECK(found[1]->school_year == "2026-2027");
    CHECK(gap.result.goals.front().years[1].state == GoalState::kept);
    const auto slip = compare({plan_of_year(2001, {"Taal"}), plan_of_year(2099, {"Taal"})});
    CHECK(notes_of(slip.result, Kind::gap).size() <= core::most_compared_plans);
}

TEST_CASE("compare years: no plans, one plan, plans of nothing") {
    CHECK(core::compare_years({}).years.empty());
    CHECK(compare({plan_of_year(2026, {"Taal"})}).result.years.size() == 1);
    auto nameless = plan_of_year(2026, {});
    nameless.properties.clear();
    const auto compared = compare({nameless, nameless});
    CHECK(compared.result.years.empty());
    CHECK(notes_of(compared.result, Kind::school_year_unknown).size() == 2);
    CHECK(compare({plan_of_year(2026, {}), plan_of_year(2027, {})}).result.goals.empty());
}

TEST_CASE("compare years: every kind of note and state has a name of its own") {
    std::set<std::string_view> names;
    for (int kind = 0; kind <= static_cast<int>(Kind::gap); ++kind)
        names.insert(core::name_of(static_cast<Kind>(kind)));
    CHECK(names.size() == std::size(core::comparison_notes));
    CHECK(core::name_of(Kind::same_year) == "sameYear");
    CHECK(core::name_of(Kind::some_amounts) == "someAmounts");
    CHECK(core::name_of(Kind::gap) == "gap");
    CHECK(core::name_of(GoalState::added) == "new");
}
