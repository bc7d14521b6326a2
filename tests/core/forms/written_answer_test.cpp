#include "core/forms/written_answer.hpp"

#include "core/forms/row_form.hpp"
#include "core/template/roles.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/finished_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

TEST_CASE("a day in digits is written in words, and what says more stays as it is") {
    const auto plan = test::read(test::finished_plan());
    CHECK(core::written_date(plan, "14/10/2026") == "14 oktober 2026");
    CHECK(core::written_date(plan, "14-10-2026") == "14 oktober 2026");
    CHECK(core::written_date(plan, "2026-10-14") == "14 oktober 2026");
    for (const char* text : {"oktober", "14 oktober 2026", "wo 14/10/2026", "14/10 om 16u", "12-14/10/2026",
                             "30/2/2027", "oktober \u2013 december", "", "iets"})
        CHECK(core::written_date(plan, text) == text);
}

TEST_CASE("an amount in digits is written with its euro sign, and what says more stays as it is") {
    const auto plan = test::read(test::finished_plan());
    CHECK(core::written_amount(plan, "480") == "\u20AC 480,00");
    CHECK(core::written_amount(plan, "\u20AC 1.250,5") == core::written_amount(plan, "1250,50"));
    for (const char* text : {"2 x \u20AC 85", "ongeveer 500", "gratis", "", "12.34.56", "x"})
        CHECK(core::written_amount(plan, text) == text);
}

TEST_CASE("the months are offered as the school year has them") {
    const auto plan = test::read(test::finished_plan());
    const auto months = core::months_of_school_year(plan);
    REQUIRE(months.size() == 12);
    CHECK(months.front() == "september");
    CHECK(months.back() == "augustus");
}

TEST_CASE("a form says which answers are needed, which are closed, and gives an example of the template") {
    const auto plan = test::read(test::finished_plan());
    const auto costs = core::new_row_form(plan, core::role::table::costs);
    const auto& activity = costs.fields.at(costs.field(core::role::column::activity).value());
    const auto& payer = costs.fields.at(costs.field(core::role::column::payer).value());
    const auto& amount = costs.fields.at(costs.field(core::role::column::cost).value());
    CHECK(activity.is_needed);
    CHECK_FALSE(activity.is_closed);
    CHECK(payer.is_closed);
    CHECK_FALSE(amount.example.empty());
    CHECK(core::written_answer(amount, plan, "90") == "\u20AC 90,00");
    CHECK(core::row_preview(costs, {"Lezen", "", "oktober"}) == "Lezen \u00B7 oktober");
}
