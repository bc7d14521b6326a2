#include "core/template/budget_summary_template.hpp"

#include "core/template/json_node.hpp"

#include <map>

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
                                                                {"paid", YearFigure::paid},
                                                                {"end", YearFigure::end},
                                                                {"cap", YearFigure::cap},
                                                                {"carry-over", YearFigure::carry_over},
                                                                {"repay", YearFigure::repay},
                                                                {"overspent", YearFigure::overspent}};

std::vector<std::string> former_texts(const JsonNode& node) {
    const auto former = node.find("formerly");
    return former ? former->texts() : std::vector<std::string>();
}

SummaryTemplate read_table(const JsonNode& node) {
    SummaryTemplate result;
    result.kind = node["kind"].choose(kinds);
    result.id = "budget-" + node["kind"].text();
    result.caption = node["caption"].name();
    result.title = node["title"].name();
    if (result.kind == SummaryKind::years) {
        node.only({"kind", "caption", "title", "figures"});
        result.figures = node["figures"].list([](const JsonNode& row) {
            row.only({"figure", "title", "formerly"});
            return FigureRow{row["figure"].choose(figures), row["title"].name(), former_texts(row)};
        });
        if (result.figures.empty()) node["figures"].fail("at least one figure");
    } else {
        node.only({"kind", "caption", "title", "amount", "formerly", "paid", "rest"});
        result.amount = node["amount"].name();
        result.former_amounts = former_texts(node);
        if (const auto paid = node.find("paid")) result.paid = paid->name();
        result.rest = node["rest"].name();
    }
    return result;
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

} // namespace plan::core
