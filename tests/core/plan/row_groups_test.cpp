#include "core/plan/row_groups.hpp"

#include "core/plan/plan.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// The agenda of a plan with these rows.
core::Plan plan_of(Rows rows) {
    rows.insert(rows.begin(), {"Datum", "Activiteit", "Doelgroep", "Verantwoordelijke"});
    core::Document document;
    document.blocks = {test::heading("Professionaliseringsagenda"), core::Table{std::move(rows)}};
    return test::read(document);
}

const core::PlanTable& agenda(const core::Plan& plan) { return *plan.tables("agenda").at(0); }

} // namespace

TEST_CASE("a row without a date belongs to the row above it") {
    const auto plan = plan_of({{"1 mei 2027", "lezen", "allen", "directie"},
                               {"", "rekenen", "allen", "directie"},
                               {"", "", "", ""},
                               {"<vul in>", "zingen", "allen", "directie"}});
    CHECK_FALSE(core::belongs_to_row_above(agenda(plan), 0));
    CHECK(core::belongs_to_row_above(agenda(plan), 1));
    CHECK_FALSE(core::belongs_to_row_above(agenda(plan), 2));
    CHECK_FALSE(core::belongs_to_row_above(agenda(plan), 3));
    CHECK_FALSE(core::belongs_to_row_above(agenda(plan), 4));
    CHECK(core::has_rows_of_its_own(agenda(plan), 0));
    CHECK_FALSE(core::has_rows_of_its_own(agenda(plan), 1));
    CHECK_FALSE(core::has_rows_of_its_own(agenda(plan), 3));
    CHECK_FALSE(core::has_rows_of_its_own(agenda(plan), 9));
    CHECK_FALSE(core::has_bands(agenda(plan)));
}

TEST_CASE("a row that is but a heading is a band, whether its cells are merged or empty") {
    const std::vector<std::string> row{"1 mei 2027", "lezen", "allen", "directie"};
    for (const auto& band : Rows{{"mei", "", "", ""}, {"Semester 2"}, {"September"}}) {
        CAPTURE(band.front(), band.size());
        CHECK(core::has_bands(agenda(plan_of({band, row}))));
        CHECK(core::has_bands(agenda(plan_of({row, band, row}))));
    }
    CHECK_FALSE(core::has_bands(agenda(plan_of({row, {"", "idem", "", ""}, {"", "", "", ""}}))));
}

TEST_CASE("a month above the days of it is a band in a new plan's agenda") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Verantwoordelijke").rows;
    rows[1][0] = "mei";
    rows[2] = {"oktober", "", "", ""};
    rows[3][0] = "12 oktober 2026";
    CHECK(core::has_bands(agenda(test::read(document))));
}

TEST_CASE("a row of the follow-up without a date stands by itself") {
    core::Document document;
    document.blocks = {
        test::heading("Professionaliseringsactiviteiten"),
        core::Table{{{"Doel", "Doelgroep", "Niveau", "Activiteit"}, {"lezen", "allen", "basis", "studiedag"}}}};
    test::add_follow_up(document, {{"studiedag", "", "1 mei 2027"}, {"netwerk"}});
    const auto plan = test::read(document);
    const auto& table = *plan.tables("follow-up").at(0);
    CHECK_FALSE(core::belongs_to_row_above(table, 1));
    CHECK_FALSE(core::has_rows_of_its_own(table, 0));
}
