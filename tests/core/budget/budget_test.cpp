// The budget: the arithmetic of grant, reserve and instalments, in whole cents.
#include "core/budget/budget.hpp"
#include "core/budget/budget_json.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/reading/money_case.hpp"

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>
#include <limits>
#include <random>

using namespace plan;
using core::Cents;
using std::chrono::sys_days;
using std::chrono::year;

namespace {
constexpr auto largest = std::numeric_limits<Cents>::max();
constexpr auto smallest = std::numeric_limits<Cents>::min();
} // namespace

TEST_CASE("worked example 1: more is left than half of the grant") {
    CHECK(core::instalments_of(525'000) == core::Instalments{315'000, 210'000});
    CHECK(core::reserve_cap(525'000) == 262'500);
    CHECK(core::balance(525'000, 190'000, 412'050, 262'500) == core::Balance{302'950, 262'500, 40'450, 0});
}

TEST_CASE("worked example 1 as a plan that keeps the books of the whole budget year") {
    auto document = test::with_means({{"2026", "€ 5.250,00", "€ 1.900,00"}});
    test::set_costs(document, {{"Klasbezoeken", "andere", "maart 2026", "professionaliseringsmiddelen", "3000", "x"},
                               {"Lesson study", "andere", "oktober", "professionaliseringsmiddelen", "1120,50", "x"},
                               {"Netwerk", "andere", "oktober", "school", "700", "x"}});
    const auto plan = test::read(document);
    const auto budget = core::budget_of(plan);
    REQUIRE(budget.years.size() == 2);
    CHECK(budget.years[0].planned == 412'050);
    CHECK(budget.years[0].result == core::Balance{302'950, 262'500, 40'450, 0});
    CHECK(budget.years[0].whole);
    CHECK_FALSE(budget.years[1].result);
    CHECK_FALSE(budget.years[1].whole);
    CHECK(budget.total == 482'050);
}

TEST_CASE("worked example 2: a plan that costs more than either grant, and nothing is wrong") {
    const auto document = test::worked_example_2();
    const auto plan = test::read(document);
    const auto budget = core::budget_of(plan);
    REQUIRE(budget.years.size() == 2);
    const auto& first = budget.years[0];
    CHECK(first.planned == 440'000);
    CHECK(first.result == core::Balance{140'000, 140'000, 0, 0});
    CHECK(first.whole);
    const auto& second = budget.years[1];
    CHECK(second.reserve_in == 140'000); // left open in the table
    CHECK(second.planned == 540'000);
    CHECK(second.instalments == core::Instalments{315'001, 210'000});
    CHECK(second.cap == 262'500);
    CHECK(second.result == core::Balance{125'001, 125'001, 0, 0});
    CHECK(budget.total == 570'000);
    const auto days = core::liquidity(second);
    REQUIRE_FALSE(days.empty());
    CHECK(days.front().day == sys_days{year{2027} / 1 / 31});
    CHECK(days.front().in_hand == 140'000);
}

TEST_CASE("instalments: half a cent goes to the first") {
    CHECK(core::instalments_of(0) == core::Instalments{0, 0});
    CHECK(core::instalments_of(1) == core::Instalments{1, 0}); // 0,6
    CHECK(core::instalments_of(2) == core::Instalments{1, 1}); // 1,2
    CHECK(core::instalments_of(3) == core::Instalments{2, 1}); // 1,8
    CHECK(core::instalments_of(4) == core::Instalments{2, 2}); // 2,4
    CHECK(core::instalments_of(525'001).first == 315'001);     // 315 000,6
    CHECK(core::instalments_of(largest).first > largest / 2);
    CHECK(core::reserve_cap(525'001) == 262'500);
    CHECK(core::reserve_cap(-100) == 0);
}

TEST_CASE("any budget: instalments add up to the grant, and no cent is lost") {
    std::mt19937_64 random(20260901); // fixed, so that a failure comes back
    const auto amount = [&random](Cents least, Cents most) {
        return std::uniform_int_distribution<Cents>(least, most)(random);
    };
    for (int round = 0; round < 20'000; ++round) {
        const Cents reach = round % 2 == 0 ? 1'000'000 : largest / 4;
        const Cents grant = amount(round % 5 == 0 ? -reach : 0, reach);
        const Cents reserve = amount(round % 7 == 0 ? -reach : 0, reach);
        const Cents spent = amount(round % 11 == 0 ? -reach : 0, reach);
        const Cents cap = round % 3 == 0 ? amount(-reach, reach) : core::reserve_cap(grant);
        CAPTURE(grant, reserve, spent, cap);
        const auto instalments = core::instalments_of(grant);
        REQUIRE(instalments.first + instalments.second == grant);
        if (reach == 1'000'000) REQUIRE(std::abs(10 * instalments.first - 6 * grant) <= 5);
        const auto result = core::balance(grant, reserve, spent, cap);
        REQUIRE(result);
        REQUIRE(result->carry_over + result->repay + spent - result->overspent == grant + reserve);
        REQUIRE(result->carry_over >= 0);
        REQUIRE(result->carry_over <= std::max<Cents>(cap, 0));
        REQUIRE(result->repay >= 0);
        REQUIRE(result->overspent >= 0);
        REQUIRE((result->overspent == 0 || result->carry_over + result->repay == 0));
    }
}

TEST_CASE("what 64 bits do not hold is not known, instead of wrong") {
    CHECK_FALSE(core::balance(largest, 1, 0, 0));
    CHECK_FALSE(core::balance(0, 0, smallest, 0));
    CHECK_FALSE(core::balance(smallest, -1, 0, 0));
    CHECK_FALSE(core::add(largest, 1));
    CHECK_FALSE(core::add(1, std::nullopt));
    CHECK(core::add(largest, smallest) == -1);
    auto document = test::with_means({{"2026", "92233720368547758,07", "92233720368547758,07"}});
    const std::vector<std::string> cost{"Lesson study",         "andere", "mei", "professionaliseringsmiddelen",
                                        "92233720368547758,07", "x"};
    test::set_costs(document, {cost, cost});
    const auto plan = test::read(document);
    const auto budget = core::budget_of(plan);
    CHECK_FALSE(budget.total);
    CHECK_FALSE(budget.years[0].result);
    CHECK_FALSE(budget.years[1].planned);
    CHECK_NOTHROW(core::budget_json(plan));
}

TEST_CASE("a cost is of the year of its date, its activity's date, or the main year of the school year") {
    auto document = test::with_means({});
    test::set_costs(document, {{"Workshopreeks redeneren in de wiskundeles", "andere", "", test::grant, "1", "x"},
                               {"Zwembad", "andere", "", test::grant, "20", "x"},
                               {"Zwembad", "andere", "ooit", test::grant, "300", "x"},
                               {"Zwembad", "andere", "december – februari", test::grant, "4000", "x"}});
    const auto plan = test::read(document);
    const auto budget = core::budget_of(plan);
    REQUIRE(budget.years.size() == 2);
    CHECK(budget.years[0].planned == 400'100);
    CHECK(budget.years[0].doubtful == 400'000);
    CHECK(budget.years[1].planned == 32'000);
    CHECK(budget.years[1].doubtful == 0);
    CHECK(budget.year(2027) == &budget.years[1]);
    CHECK(budget.year(2030) == nullptr);
    CHECK(core::budget_years({2026, 9}) == std::vector{2026, 2027});
    CHECK(core::budget_years({2026, 1}) == std::vector{2026});
}

TEST_CASE("without a school year a cost has no year, and is counted all the same") {
    auto document = test::with_means({{"2026", "4800", "0"}});
    for (auto& row : std::get<core::Table>(document.blocks[1]).rows)
        if (row[0] == "Schooljaar") row[1] = "dit jaar";
    const auto plan = test::read(document);
    REQUIRE_FALSE(plan.school_year);
    const auto budget = core::budget_of(plan);
    REQUIRE(budget.years.size() == 1);
    CHECK(budget.years[0].planned == 0);
    CHECK_FALSE(budget.years[0].whole);
    CHECK(budget.total == 356'500);
}

TEST_CASE("what is open, unreadable or of an unknown payer leaves a year open") {
    for (const auto& [payer, amount] : {std::pair{"wie weet", "10"}, std::pair{test::grant, "<vul in>"},
                                        std::pair{test::grant, "ca. 10"}, std::pair{"<kies>", "10"}}) {
        CAPTURE(payer, amount);
        auto document = test::worked_example_2();
        test::table_with_column(document, "Bedrag").rows.push_back({"Extra", "andere", "mei", payer, amount, "x"});
        const auto plan = test::read(document);
        for (const auto& year : core::budget_of(plan).years) CHECK_FALSE(year.whole);
    }
}

TEST_CASE("the reserve of a year is that of the table, or else what the year before leaves") {
    struct Row {
        std::string_view first;
        std::string_view second;
        std::optional<Cents> expected;
    };
    for (const auto& [first, second, expected] :
         {Row{"1000", "", 240'000}, Row{"1000", "<vul in>", 240'000}, Row{"1000", "€ 900", 90'000},
          Row{"1000", "geen", 0}, Row{"1000", "ca. 900", std::nullopt}, Row{"<vul in>", "", std::nullopt},
          Row{"", "<vul in>", std::nullopt}}) {
        CAPTURE(first, second);
        const auto plan = test::read(
            test::with_means({{"2026", "4800", std::string(first)}, {"2027", "5250,01", std::string(second)}}));
        CHECK(core::budget_of(plan).years[1].reserve_in == expected);
    }
    const auto gap = test::read(test::with_means({{"2024", "4800", "1000"}, {"2026", "4800", ""}}));
    CHECK_FALSE(core::budget_of(gap).year(2026)->reserve_in);
}

TEST_CASE("setting: the reserve may be half of the grant of the year before") {
    auto plan = test::read(test::with_means({{"2026", "6000", "0"}, {"2027", "4000", "0"}}));
    CHECK(core::budget_of(plan).years[1].cap == 200'000);
    plan.budget_settings.cap_base = core::CapBase::previous_year;
    const auto budget = core::budget_of(plan);
    CHECK_FALSE(budget.years[0].cap);
    CHECK(budget.years[1].cap == 300'000);
}

TEST_CASE("liquidity: in hand on each day on which something is spent") {
    auto document = test::with_means({{"2027", "1000", "100"}});
    test::set_costs(document, {{"Zwembad", "andere", "1 juli 2027", test::grant, "50", "x"},
                               {"Zwembad", "andere", "30 juni", test::grant, "40", "x"},
                               {"Zwembad", "andere", "februari", test::grant, "20", "x"},
                               {"Zwembad", "andere", "27 februari", test::grant, "10", "x"},
                               {"Zwembad", "andere", "27 februari", test::grant, "1", "x"},
                               {"Zwembad", "andere", "", test::grant, "500", "x"}});
    const auto plan = test::read(document);
    const auto days = core::liquidity(*core::budget_of(plan).year(2027));
    REQUIRE(days.size() == 4);
    CHECK(days[0].spent == 1'100);
    CHECK(days[0].in_hand == 10'000);
    CHECK(days[1].spent == 3'100);
    CHECK(days[1].in_hand == 70'000);
    CHECK(days[2].in_hand == 110'000);
    CHECK(days[3].spent == 12'100);
    CHECK(core::liquidity(*core::budget_of(plan).year(2026)).empty());
}

TEST_CASE("budget_json: every figure in cents, and null where nothing is known") {
    namespace json = boost::json;
    const auto example = json::parse(core::budget_json(test::read(test::worked_example_2())));
    CHECK(example.at("years").at(1) == json::value{{"year", 2027},
                                                   {"grant", 525001},
                                                   {"reserveIn", 140000},
                                                   {"instalments", {315001, 210000}},
                                                   {"planned", 540000},
                                                   {"end", 125001},
                                                   {"cap", 262500},
                                                   {"carryOver", 125001},
                                                   {"repay", 0},
                                                   {"overspent", 0},
                                                   {"unread", 0}});
    CHECK(example.at("total") == 570000);
    const auto fresh = json::parse(core::budget_json(test::read(test::new_plan())));
    CHECK(fresh.at("years").at(0) == json::value{{"year", 2026},
                                                 {"grant", nullptr},
                                                 {"reserveIn", nullptr},
                                                 {"instalments", nullptr},
                                                 {"planned", 191000},
                                                 {"end", nullptr},
                                                 {"cap", nullptr},
                                                 {"carryOver", nullptr},
                                                 {"repay", nullptr},
                                                 {"overspent", nullptr},
                                                 {"unread", 0}});
    CHECK(fresh.at("perGoal").at(0) == json::value{{"goal", "Taalvaardig Nederlands in elke klas"}, {"cents", 113000}});
    CHECK(fresh.at("perGoal").as_array().size() == 3);
    CHECK(fresh.at("perCategory").at(0) == json::value{{"category", "expert op studiedag"}, {"cents", 170000}});
    CHECK(fresh.at("perTargetGroup").at(0) == json::value{{"targetGroup", "alle personeelsleden"}, {"cents", 170000}});
    CHECK(fresh.at("total") == 356500);
    const auto dutch = json::parse(core::budget_json(test::read(test::new_plan("nl"))));
    CHECK(dutch.at("years").as_array().size() == 2);
    CHECK(dutch.at("perGoal").as_array().empty());
    CHECK(dutch.at("total") == 0);
}

TEST_CASE("parts of the budget add up to the total, also where a cost names nothing") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Bedrag").rows;
    rows.push_back({"Zwembad", "", "mei", "school", "12,34", "x"});
    rows.push_back({"Totaal", "", "", "", "1", ""});
    const auto plan = test::read(document);
    const auto budget = core::budget_of(plan);
    for (const auto* parts : {&budget.per_goal, &budget.per_category, &budget.per_target_group}) {
        Cents sum = 0;
        for (const auto& part : *parts) sum += part.cents.value();
        CHECK(sum == budget.total);
        CHECK(parts->back().name.empty());
    }
}
