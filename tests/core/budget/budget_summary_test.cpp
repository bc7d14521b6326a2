// The summary of a budget: rows, formulas, and what is stale in it.
#include "core/budget/budget_json.hpp"
#include "core/budget/budget_summary.hpp"
#include "core/budget/stale_figures.hpp"
#include "core/document/document.hpp"
#include "core/plan/plan_json.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/reading/money_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

/// The plan's document with its summary behind it, as updateBudget leaves it.
core::Document summed_up(core::Document document) {
    const auto plan = test::read(document);
    const auto summaries = core::summaries_of(plan, core::budget_of(plan));
    auto end = plan.chapter("budget")->end_block;
    for (const auto& summary : summaries) {
        core::Table table;
        table.rows.push_back(summary.header);
        for (const auto& row : summary.rows) {
            auto& cells = table.rows.emplace_back();
            cells.push_back(row.title);
            for (const auto& figure : row.figures)
                cells.push_back(figure.formula.empty() ? core::no_figure
                                                       : core::format_amount(figure.cents.value_or(0)));
        }
        document.blocks.insert(document.blocks.begin() + static_cast<std::ptrdiff_t>(end++), std::move(table));
    }
    return document;
}

std::vector<core::StaleFigure> stale(const core::Document& document) {
    const auto plan = test::read(document);
    return core::stale_figures(plan, core::budget_of(plan));
}

std::string& cell_of(core::Document& document, const char* title, std::size_t row, std::size_t column) {
    return test::table_with_column(document, title).rows.at(row).at(column);
}

const core::Summary& of_kind(const std::vector<core::Summary>& summaries, core::SummaryKind kind) {
    for (const auto& summary : summaries)
        if (summary.entry->kind == kind) return summary;
    FAIL("no such summary");
    return summaries.front();
}

} // namespace

TEST_CASE("a summary is no table of costs, and says nothing new") {
    const auto before = test::worked_example_2();
    const auto after = summed_up(before);
    CHECK(core::plan_json(test::read(after)) == core::plan_json(test::read(before)));
    CHECK(core::budget_json(test::read(after)) == core::budget_json(test::read(before)));
    CHECK(test::read(after).chapter("budget")->summaries.size() == 4);
    CHECK(stale(after).empty());
    CHECK(test::findings_of(after, "instalments-differ").empty());
}

TEST_CASE("a new plan and its summary: nothing is stale while amounts are open") {
    CHECK(stale(summed_up(test::new_plan())).empty());
}

TEST_CASE("a figure that is not what the rows say is stale, one finding for each table") {
    auto document = summed_up(test::worked_example_2());
    cell_of(document, "Per doel", 1, 1) = "€ 1,00";
    cell_of(document, "Per doel", 2, 1) = "** Expression is faulty **";
    cell_of(document, "Per begrotingsjaar", 5, 2) = "€ 5,00";
    const auto found = stale(document);
    REQUIRE(found.size() == 2);
    CHECK(found[0].shown.text == "€ 5,00");
    CHECK(found[0].right == 540'000);
    CHECK(found[1].shown.text == "€ 1,00");
    CHECK(test::findings_of(document, "total-stale").size() == 2);
    CHECK(test::findings_of(document, "total-stale").front().fix == core::Fix(core::fix::UpdateBudget{}));
}

TEST_CASE("a row that is gone, a goal that is gone, and a new cost are told") {
    auto gone = summed_up(test::worked_example_2());
    auto& rows = test::table_with_column(gone, "Per doel").rows;
    rows.erase(rows.begin() + 1);
    REQUIRE(stale(gone).size() == 1);
    CHECK(stale(gone).front().shown.text.empty());

    auto renamed = summed_up(test::worked_example_2());
    cell_of(renamed, "Per doel", 1, 0) = "Een doel van vroeger";
    CHECK_FALSE(stale(renamed).empty());

    auto more = summed_up(test::worked_example_2());
    test::table_with_column(more, "Bedrag").rows.push_back({"Zwembad", "", "mei", "school", "12,34", "x"});
    CHECK(stale(more).size() == 3); // the totals per goal, category and group; not those of the grant
}

TEST_CASE("formulas name the cells that a figure comes from") {
    const auto document = test::worked_example_2();
    const auto plan = test::read(document);
    const auto summaries = core::summaries_of(plan, core::budget_of(plan));
    const auto& years = of_kind(summaries, core::SummaryKind::years);
    CHECK(years.header == std::vector<std::string>{"Per begrotingsjaar", "2026", "2027"});
    const auto& reserve = years.rows[1].figures;
    REQUIRE(reserve[1].formula.size() == 1); // what the year before leaves
    CHECK(std::get<core::CellRange>(reserve[1].formula.front()).table ==
          std::variant<std::size_t, core::SummaryKind>(core::SummaryKind::years));
    CHECK(reserve[1].cents == 140'000);
    const auto& goals = of_kind(summaries, core::SummaryKind::goals);
    CHECK(goals.rows.back().title == "Totaal");
    CHECK(goals.rows.back().figures.front().cents == 570'000);
    CHECK(goals.rows[goals.rows.size() - 2].title == "Zonder doel");
}

TEST_CASE("what cannot be told has no formula: a grant below nothing, a year that is named twice") {
    for (const auto& means : {test::Rows{{"2026", "-5", "0"}}, test::Rows{{"2026", "5", "0"}, {"2026", "6", "0"}}}) {
        const auto document = test::with_means(means);
        const auto plan = test::read(document);
        const auto summaries = core::summaries_of(plan, core::budget_of(plan));
        const auto& years = of_kind(summaries, core::SummaryKind::years);
        CHECK(years.rows[0].figures[0].formula.empty());
        CHECK(years.rows[5].figures[0].formula.empty());
        CHECK_FALSE(years.rows[4].figures[0].formula.empty());
    }
}

TEST_CASE("a total at the end of the costs closes them; another total does not") {
    auto document = test::worked_example_2();
    auto& rows = test::table_with_column(document, "Bedrag").rows;
    rows.push_back({"Totaal", "", "", "", "\u200B€ 5.700,00", ""});
    const auto closed = test::read(document);
    CHECK(core::closing_row(*closed.tables("costs").front()) == rows.size() - 2);
    rows.insert(rows.begin() + 3, {"Subtotaal", "", "", "", "", ""});
    const auto two = test::read(document);
    CHECK_FALSE(core::closing_row(*two.tables("costs").front()));
}
