// Reading what a template says of the summary, and a plan's table that is one.
#include "core/reading/summary_reading.hpp"

#include "core/template/json_node.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace plan::core {
namespace {

const std::map<std::string, SummaryKind, std::less<>> kinds = {{"years", SummaryKind::years},
                                                               {"goals", SummaryKind::goals},
                                                               {"categories", SummaryKind::categories},
                                                               {"target-groups", SummaryKind::target_groups}};

const std::map<std::string, YearFigure, std::less<>> figures = {{"grant", YearFigure::grant},
                                                                {"reserve", YearFigure::reserve},
                                                                {"first-instalment", YearFigure::first_instalment},
                                                                {"second-instalment", YearFigure::second_instalment},
                                                                {"planned", YearFigure::planned},
                                                                {"end", YearFigure::end},
                                                                {"cap", YearFigure::cap},
                                                                {"carry-over", YearFigure::carry_over},
                                                                {"repay", YearFigure::repay},
                                                                {"overspent", YearFigure::overspent}};

SummaryTemplate read_table(const JsonNode& node) {
    SummaryTemplate result;
    result.kind = node["kind"].choose(kinds);
    result.id = "budget-" + node["kind"].text();
    result.caption = node["caption"].name();
    result.title = node["title"].name();
    if (result.kind == SummaryKind::years) {
        node.only({"kind", "caption", "title", "figures"});
        result.figures = node["figures"].list([](const JsonNode& row) {
            row.only({"figure", "title"});
            return FigureRow{row["figure"].choose(figures), row["title"].name()};
        });
        if (result.figures.empty()) node["figures"].fail("at least one figure");
    } else {
        node.only({"kind", "caption", "title", "amount", "rest"});
        result.amount = node["amount"].name();
        result.rest = node["rest"].name();
    }
    return result;
}

/// The row of a table's first ones that is the header of a summary.
std::optional<std::size_t> header_of(const Table& table, const SummaryTemplate& shape) {
    constexpr std::size_t rows_searched = 3;
    for (std::size_t row = 0; row < std::min(rows_searched, table.rows.size()); ++row) {
        const auto& cells = table.rows[row];
        if (cells.empty() || match_key(cells.front()) != match_key(shape.title)) continue;
        if (shape.kind == SummaryKind::years) return row;
        if (cells.size() > 1 && match_key(cells[1]) == match_key(shape.amount)) return row;
    }
    return std::nullopt;
}

} // namespace

BudgetSummaryTemplate read_budget_summary(const JsonNode& node, const std::string& caption_label) {
    node.only({"total", "tables", "charts"});
    BudgetSummaryTemplate result;
    result.total = node["total"].name();
    result.caption_label = caption_label;
    result.tables = node["tables"].list([](const JsonNode& table) { return read_table(table); });
    result.charts = node["charts"].list([](const JsonNode& chart) {
        chart.only({"of", "title", "description"});
        return ChartTemplate{chart["of"].choose(kinds), chart["title"].name(), chart["description"].name()};
    });
    return result;
}

std::optional<SummaryTable> recognise_summary(const Table& table, std::size_t block, const Template& plan_template) {
    for (const auto& shape : plan_template.summary.tables) {
        const auto header = header_of(table, shape);
        if (!header) continue;
        SummaryTable result{&shape, block, {}};
        for (std::size_t row = *header; row < table.rows.size(); ++row) {
            auto& cells = result.rows.emplace_back();
            for (std::size_t column = 0; column < table.rows[row].size(); ++column)
                cells.push_back(placed(table.rows[row][column], block, CellIndex{row, column}));
        }
        return result;
    }
    return std::nullopt;
}

} // namespace plan::core
