// What was paid: per budget year, per part, and what a year is judged by once it is closed.
#include "core/budget/budget.hpp"
#include "core/budget/budget_json.hpp"
#include "core/budget/budget_summary.hpp"
#include "core/follow_up/follow_up_json.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/follow_up_plan.hpp"
#include "tests/core/reading/money_case.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

constexpr auto lesson_study = "Lesson study begrijpend lezen";
constexpr auto workshop = "Workshopreeks redeneren in de wiskundeles";

/// 2026: 800 and 40 planned; 2027: 500, and 60 that the school itself pays.
core::Document paid_plan(const test::Rows& rows) {
    auto document = test::with_means({{"2026", "4000", "1000"}, {"2027", "5000", ""}});
    test::set_costs(document, {{workshop, "externe nascholing", "november 2026", test::grant, "800", "nut"},
                               {workshop, "verplaatsing", "november 2026", test::grant, "40", "nut"},
                               {lesson_study, "materiaal", "februari 2027", test::grant, "500", "nut"},
                               {lesson_study, "externe nascholing", "maart 2027", "werkingsmiddelen", "60", "nut"}});
    test::add_follow_up(document, rows);
    return document;
}

const core::BudgetYear& year(const core::Budget& budget, int number) {
    const auto* found = budget.year(number);
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("paid: what the grant paid, by the year of its date") {
    const auto document = paid_plan(
        {{workshop, "gevolgd", "12 november 2026", "", "", "€ 820,00"},
         {"Workshopreeks redeneren in de wiskundeles (verplaatsing)", "gevolgd", "4 januari 2027", "", "", "€ 36,50"},
         {lesson_study, "gepland"},
         {"Lesson study begrijpend lezen (externe nascholing)", "gevolgd", "", "", "", "€ 60,00"}});
    const auto plan = test::read(document);
    const auto budget = core::budget_of(plan);
    CHECK(year(budget, 2026).planned == 84'000);
    CHECK(year(budget, 2026).paid == 82'000);
    CHECK(year(budget, 2026).closed); // all that was planned in it is settled
    CHECK(year(budget, 2026).result->end == 400'000 + 100'000 - 82'000);
    CHECK(year(budget, 2026).result->carry_over == 200'000);
    CHECK(year(budget, 2026).result->repay == 218'000);
    CHECK(year(budget, 2027).paid == 3'650); // the school's own 60 is not the grant's
    CHECK_FALSE(year(budget, 2027).closed);
    CHECK(year(budget, 2027).result->end == 500'000 + 200'000 - 50'000);
    CHECK(budget.total_paid == 91'650);
    const auto goal = std::ranges::find(budget.per_category, "verplaatsing", &core::BudgetPart::name);
    CHECK(goal->cents == 4'000);
    CHECK(goal->paid == 3'650);
}

TEST_CASE("paid: a year is open while something planned in it may still be paid") {
    const auto closed = [](const std::string& state, const std::string& date, const std::string& paid) {
        const auto plan = test::read(
            paid_plan({{workshop, "gevolgd", "12 november 2026", "", "", "€ 820,00"},
                       {"Workshopreeks redeneren in de wiskundeles (verplaatsing)", state, date, "", "", paid}}));
        return core::budget_of(plan).year(2026)->closed;
    };
    CHECK(closed("geannuleerd", "", ""));
    CHECK(closed("uitgesteld", "", ""));
    CHECK(closed("uitgesteld", "maart 2027", ""));
    CHECK_FALSE(closed("uitgesteld", "december 2026", ""));
    CHECK_FALSE(closed("gevolgd", "", ""));
    CHECK_FALSE(closed("gevolgd", "", "zie mail"));
    CHECK_FALSE(closed("gepland", "", "€ 10,00"));
    CHECK_FALSE(closed("", "", ""));
    const auto plan = test::read(paid_plan({{workshop, "gevolgd", "12 november 2026", "", "", "€ 820,00"}}));
    CHECK(core::budget_of(plan).year(2026)->closed); // one row for both of its costs
}

TEST_CASE("paid: money of which nobody says who pays is not in a year, and is counted as unread") {
    const auto plan = test::read(paid_plan({{"Iets buiten het plan", "gevolgd", "12 november 2026", "", "", "€ 5,00"},
                                            {workshop, "gevolgd", "12 november 2026", "", "", "negen euro of zo"}}));
    const auto budget = core::budget_of(plan);
    CHECK(year(budget, 2026).paid == 0);
    CHECK(year(budget, 2026).unread_paid == 2);
    CHECK(budget.unread_paid == 1);
}

TEST_CASE("paid: of two rows about one cost without an activity both are paid by who pays that") {
    auto document = test::new_plan();
    auto& costs = test::table_with_column(document, "Kostensoort").rows;
    costs.push_back(
        {"Boeken voor het team", "materiaal", "november 2026", "professionaliseringsmiddelen", "€ 60", "lezen"});
    test::add_follow_up(document,
                        {{"Boeken voor het team", "gevolgd", "november 2026", "", "", "€ 40"},
                         {"Boeken voor het team (nabestelling)", "gevolgd", "november 2026", "", "", "€ 15"}});
    const auto plan = test::read(document);
    CHECK(plan.follow_up.at(1).is_planned());
    CHECK(plan.follow_up.at(1).costs.empty());
    const auto budget = core::budget_of(plan);
    CHECK(budget.year(2026)->paid == 5500);
    CHECK(budget.unread_paid == 0);
    CHECK(budget.year(2026)->unread_paid == 0);
}

TEST_CASE("paid: a plan without a follow-up says nothing of it") {
    const auto plan = test::read(test::worked_example_2());
    CHECK(core::budget_json(plan).find("paid") == std::string::npos);
    for (const auto& summary : core::summaries_of(plan, core::budget_of(plan))) {
        CHECK(summary.header.back() != "Betaald");
        for (const auto& row : summary.rows) CHECK(row.title.find("Betaald") == std::string::npos);
    }
}

TEST_CASE("paid: in the summary as formulas over the cells, also those still to be filled in") {
    const auto plan = test::read(
        paid_plan({{workshop, "gevolgd", "12 november 2026", "", "", "€ 820,00"}, {lesson_study, "gepland"}}));
    const auto summaries = core::summaries_of(plan, core::budget_of(plan));
    const auto& years = summaries.front();
    const auto paid = std::ranges::find(years.rows, "Betaald met deze middelen", &core::SummaryRow::title);
    REQUIRE(paid != years.rows.end());
    CHECK(paid->figures[0].cents == 82'000);
    CHECK(std::ranges::count_if(paid->figures[1].formula, [](const auto& part) {
              return std::holds_alternative<core::CellRange>(part);
          }) == 0); // of two payers in one row nobody knows whose it is
    const auto& goals = summaries[1];
    CHECK(goals.header == std::vector<std::string>{"Per doel", "Totaal", "Betaald"});
    CHECK(goals.rows.back().figures[1].cents == 82'000);
}

TEST_CASE("getFollowUp: activities with what is missing, and years") {
    namespace json = boost::json;
    const auto plan = test::read(paid_plan({{workshop, "gevolgd", "12 november 2026", "zes leraren", "3", "€ 820,00"},
                                            {lesson_study, "uitgesteld", "", "", "", "", "", "map 3"},
                                            {"Iets anders", "zie mail"}}));
    const auto result = json::parse(core::follow_up_json(plan, {{"file:///bewijs/factuur.pdf"}, {}, {}}));
    const auto& first = result.at("activities").at(0);
    CHECK(first.at("state") == "done");
    CHECK(first.at("date") == "2026-11-12");
    CHECK(first.at("paid") == 82'000);
    CHECK(first.at("planned") == 84'000);
    CHECK(first.at("hours") == 3);
    CHECK(first.at("proof") == json::array{"file:///bewijs/factuur.pdf"});
    CHECK(first.at("missing") == json::array{"invoice", "proof"});
    CHECK(result.at("activities").at(1).at("proof") == json::array{"map 3"});
    CHECK(result.at("activities").at(1).at("missing") == json::array{});
    CHECK(result.at("activities").at(2).at("state").is_null());
    CHECK(result.at("activities").at(2).at("matches").is_null());
    CHECK(result.at("years").at(0).at("planned") == 84'000);
    CHECK(result.at("years").at(0).at("left") == 2'000);
    CHECK(result.at("years").at(1).at("paid") == 0);
}
