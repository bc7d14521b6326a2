#include "core/overview/figures.hpp"

#include "core/plan/plan_items.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace plan::core::overview {
namespace {

const Sheet& sheet_with(const std::vector<Sheet>& sheets, std::string_view id) {
    const auto found = std::ranges::find(sheets, id, &Sheet::id);
    if (found == sheets.end()) throw std::out_of_range("no such sheet");
    return *found;
}

class FigureMaker {
public:
    explicit FigureMaker(const std::vector<Sheet>& sheets) : sheets_(sheets) {}

    Figures make() const {
        Figures figures;
        figures.list = list();
        figures.charts = {money(), states(), shared_goals()};
        return figures;
    }

private:
    [[nodiscard]] Figure figure(std::string id, ColumnKind kind, Source source) const {
        const auto value = value_of(sheets_, source);
        return {std::move(id), kind, value, std::move(source)};
    }

    /// Plans without a name are a school each.
    [[nodiscard]] Figure schools() const {
        const auto& plans = sheet_with(sheets_, "schools");
        const auto school = plans.column("school");
        std::set<std::string> keys;
        std::int64_t unnamed = 0;
        for (const auto& row : plans.rows)
            if (const auto* name = std::get_if<std::string>(&row[school])) keys.insert(match_key(*name));
            else ++unnamed;
        return {"schools", ColumnKind::count, static_cast<std::int64_t>(keys.size()) + unnamed, {}};
    }

    [[nodiscard]] std::vector<Figure> list() const {
        constexpr auto count = ColumnKind::count;
        return {schools(),
                figure("plans", count, {"schools"}),
                figure("approved", count, {"schools", {}, "state", word_cell("state", "approved")}),
                figure("changed", count, {"schools", {}, "state", word_cell("state", "changed")}),
                figure("not-counted", count, {"not-counted"}),
                figure("not-read", count, {"not-read"}),
                figure("errors", count, {"schools", "errors"}),
                figure("warnings", count, {"schools", "warnings"}),
                figure("open-fields", count, {"schools", "open-fields"}),
                figure("goals", count, {"goals"}),
                figure("activities", count, {"activities"}),
                figure("hours", ColumnKind::hours, {"activities", "hours"}),
                figure("planned", ColumnKind::money, {"costs", "planned"}),
                figure("paid", ColumnKind::money, {"costs", "paid"})};
    }

    [[nodiscard]] Chart money() const {
        const auto& budget = sheet_with(sheets_, "budget");
        const auto year = budget.column("budget-year");
        std::set<std::string> labels;
        for (const auto& row : budget.rows)
            if (const auto* label = std::get_if<std::string>(&row[year])) labels.insert(*label);
        Chart chart{"money", "budget-year", ChartShape::columns, {}, {}};
        for (const auto& label : labels) chart.categories.emplace_back(label);
        for (const auto* column : {"grant", "planned", "paid"})
            chart.series.push_back(series(chart, column, ColumnKind::money, "budget", column));
        return chart;
    }

    [[nodiscard]] Chart states() const {
        Chart chart{"states", "activity-state", ChartShape::columns, {}, {}};
        for (const auto state : follow_up_states) chart.categories.push_back(word_cell("activity", name_of(state)));
        chart.series = {series(chart, "activities", ColumnKind::count, "activities", {})};
        return chart;
    }

    /// How many schools have a goal stands in a row of its own, so there is nothing to add up.
    [[nodiscard]] Chart shared_goals() const {
        constexpr std::size_t most = 10;
        const auto& goals = sheet_with(sheets_, "goals");
        const auto goal = goals.column("goal");
        const auto schools = goals.column("schools");
        Chart chart{"shared-goals", "goal", ChartShape::bars, {}, {{"schools", ColumnKind::count, {}}}};
        for (std::size_t at = 0; at < std::min(most, goals.rows.size()); ++at) {
            chart.categories.push_back(goals.rows[at][goal]);
            chart.series.front().values.push_back(
                {"schools", ColumnKind::count, std::get<std::int64_t>(goals.rows[at][schools]), {}});
        }
        return chart;
    }

    [[nodiscard]] Series series(const Chart& chart, const std::string& id, ColumnKind kind, const std::string& sheet,
                                const std::string& column) const {
        Series result{id, kind, {}};
        for (const auto& category : chart.categories)
            result.values.push_back(figure(id, kind, {sheet, column, chart.by, category}));
        return result;
    }

    const std::vector<Sheet>& sheets_;
};

} // namespace

std::int64_t value_of(const std::vector<Sheet>& sheets, const Source& source) {
    const auto& sheet = sheet_with(sheets, source.sheet);
    std::int64_t value = 0;
    for (const auto& row : sheet.rows) {
        if (!source.by.empty() && row[sheet.column(source.by)] != source.is) continue;
        if (source.column.empty()) ++value;
        else if (const auto* number = std::get_if<std::int64_t>(&row[sheet.column(source.column)])) value += *number;
    }
    return value;
}

Figures figures_of(const std::vector<Sheet>& sheets) { return FigureMaker(sheets).make(); }

} // namespace plan::core::overview
