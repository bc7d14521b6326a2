#include "core/overview/school_sheets.hpp"

#include "core/dossier/said_texts.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace plan::core::overview {
namespace {

std::vector<Column> joined_columns(std::vector<Column> first, std::vector<Column> behind) {
    first.insert(first.end(), std::make_move_iterator(behind.begin()), std::make_move_iterator(behind.end()));
    return first;
}

std::vector<Column> money_columns(const std::string& of) {
    std::vector<Column> columns;
    for (const auto* id : {"grant", "reserve", "planned", "paid", "carried-over", "repaid"})
        columns.push_back({id, ColumnKind::money, Total::sum, of});
    return columns;
}

std::vector<Cell> money_cells(const BudgetYearRecord& year) {
    return {cell_of(year.grant), cell_of(year.reserve),      cell_of(year.planned),
            cell_of(year.paid),  cell_of(year.carried_over), cell_of(year.repaid)};
}

/// The budget years that most plans are about, in their order.
std::vector<std::string> year_labels(const CountedPlans& plans) {
    std::map<std::string, std::size_t> counts;
    for (const auto* plan : plans)
        for (const auto& year : plan->record.budget_years) ++counts[year.label];
    std::vector<std::string> labels;
    labels.reserve(counts.size());
    for (const auto& [label, count] : counts) labels.push_back(label);
    std::ranges::stable_sort(labels, [&](const auto& one, const auto& other) { return counts[one] > counts[other]; });
    if (labels.size() > most_year_columns) labels.resize(most_year_columns);
    std::ranges::sort(labels);
    return labels;
}

/// Who approved the plan, and the day of the last of them.
struct Approval {
    std::string by;
    std::optional<Day> on;
};

Approval approval_of(const PlanRecord& plan) {
    Approval approval;
    std::vector<std::string> bodies;
    for (const auto& talk : plan.talks) {
        if (talk.outcome != TalkOutcome::approved) continue;
        add_once(bodies, talk.body);
        if (talk.date.to && (!approval.on || *talk.date.to > *approval.on)) approval.on = talk.date.to;
    }
    approval.by = joined(bodies);
    return approval;
}

} // namespace

std::vector<Column> plan_columns(std::vector<Column> others) {
    return joined_columns({{"school"}, {"level"}, {"profile"}, {"school-year"}}, std::move(others));
}

std::vector<Cell> plan_cells(const PlanRecord& plan, std::vector<Cell> others) {
    std::vector<Cell> cells = {text_cell(plan.organisation), text_cell(plan.level_name), text_cell(plan.profile_name),
                               text_cell(plan.school_year)};
    cells.insert(cells.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    return cells;
}

Sheet schools_sheet(const CountedPlans& plans) {
    constexpr auto count = ColumnKind::count;
    const auto labels = year_labels(plans);
    auto columns = plan_columns({{"version", count},
                                 {"state"},
                                 {"approved-by"},
                                 {"approved-on", ColumnKind::date},
                                 {"errors", count, Total::sum},
                                 {"warnings", count, Total::sum},
                                 {"open-fields", count, Total::sum},
                                 {"goals", count, Total::sum},
                                 {"activities", count, Total::sum},
                                 {"hours", ColumnKind::hours, Total::sum}});
    for (const auto& label : labels) columns = joined_columns(std::move(columns), money_columns(label));
    columns.push_back({"file", ColumnKind::link});
    Sheet sheet{"schools", std::move(columns), {}};
    sheet.rows.reserve(plans.size());
    for (const auto* plan : plans) {
        const auto& record = plan->record;
        const auto approval = approval_of(record);
        auto cells = plan_cells(record, {record.version > 0 ? Cell(std::int64_t{record.version}) : Cell(),
                                         word_cell("state", plan_state_names[static_cast<std::size_t>(record.state)]),
                                         text_cell(approval.by), cell_of(approval.on), count_cell(record.errors),
                                         count_cell(record.warnings), count_cell(record.open_fields),
                                         count_cell(record.goals.size()), count_cell(record.activities.size()),
                                         cell_of(record.hours)});
        for (const auto& label : labels) {
            const auto year = std::ranges::find(record.budget_years, label, &BudgetYearRecord::label);
            const auto money = money_cells(year == record.budget_years.end() ? BudgetYearRecord{} : *year);
            cells.insert(cells.end(), money.begin(), money.end());
        }
        cells.emplace_back(Link{plan->file, plan->url});
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

Sheet budget_sheet(const CountedPlans& plans) {
    auto columns = joined_columns({{"budget-year"}}, money_columns({}));
    columns.push_back({"overspent", ColumnKind::money, Total::sum});
    columns.push_back({"closed"});
    columns.push_back({"unread", ColumnKind::count, Total::sum});
    Sheet sheet{"budget", plan_columns(std::move(columns)), {}};
    for (const auto* plan : plans)
        for (const auto& year : plan->record.budget_years) {
            std::vector<Cell> cells = {text_cell(year.label)};
            const auto money = money_cells(year);
            cells.insert(cells.end(), money.begin(), money.end());
            cells.push_back(cell_of(year.overspent));
            cells.push_back(word_cell("answer", year.closed ? "yes" : "no"));
            cells.push_back(count_cell(year.unread));
            sheet.rows.push_back(plan_cells(plan->record, std::move(cells)));
        }
    return sheet;
}

} // namespace plan::core::overview
