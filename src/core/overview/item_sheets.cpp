#include "core/overview/item_sheets.hpp"

#include <algorithm>

namespace plan::core::overview {
namespace {

/// An activity of which nothing else is known is planned.
Cell activity_state(std::optional<FollowUpState> state) {
    return word_cell("activity", name_of(state.value_or(FollowUpState::planned)));
}

/// The last day where it is another than the first.
Cell until_cell(const RecordedDate& date) { return date.to == date.from ? Cell() : cell_of(date.to); }

template <typename Item>
using Items = std::vector<Item> PlanRecord::*;

/// Adds a row for each item of each plan.
template <typename Item, typename Cells>
Sheet sheet_of(std::string id, std::vector<Column> columns, const CountedPlans& plans, Items<Item> items,
               Cells&& cells) {
    Sheet sheet{std::move(id), plan_columns(std::move(columns)), {}};
    std::size_t rows = 0;
    for (const auto* plan : plans) rows += (plan->record.*items).size();
    sheet.rows.reserve(rows);
    for (const auto* plan : plans)
        for (const auto& item : plan->record.*items) sheet.rows.push_back(plan_cells(plan->record, cells(item)));
    return sheet;
}

} // namespace

Sheet activities_sheet(const CountedPlans& plans) {
    return sheet_of("activities",
                    {{"activity"},
                     {"goal"},
                     {"target-group"},
                     {"activity-level"},
                     {"from", ColumnKind::date},
                     {"hours", ColumnKind::hours, Total::sum},
                     {"activity-state"},
                     {"planned", ColumnKind::money, Total::sum},
                     {"paid", ColumnKind::money, Total::sum}},
                    plans, &PlanRecord::activities, [](const ActivityRecord& item) -> std::vector<Cell> {
                        return {text_cell(item.name),       text_cell(item.goal),    text_cell(item.target_group),
                                text_cell(item.level),      cell_of(item.first_day), cell_of(item.hours),
                                activity_state(item.state), cell_of(item.planned),   cell_of(item.paid)};
                    });
}

Sheet agenda_sheet(const CountedPlans& plans) {
    auto sheet =
        sheet_of("agenda",
                 {{"from", ColumnKind::date},
                  {"until", ColumnKind::date},
                  {"date-as-written"},
                  {"activity"},
                  {"goal"},
                  {"target-group"},
                  {"responsible"},
                  {"activity-state"}},
                 plans, &PlanRecord::agenda, [](const AgendaRecord& item) -> std::vector<Cell> {
                     return {cell_of(item.date.from),     until_cell(item.date),     text_cell(item.date.written),
                             text_cell(item.activity),    text_cell(item.goal),      text_cell(item.target_group),
                             text_cell(item.responsible), activity_state(item.state)};
                 });
    const auto from = sheet.column("from");
    std::ranges::stable_sort(sheet.rows, {}, [from](const std::vector<Cell>& row) {
        const auto* day = std::get_if<Day>(&row[from]);
        return day != nullptr ? *day : Day::max();
    });
    return sheet;
}

Sheet costs_sheet(const CountedPlans& plans) {
    return sheet_of("costs",
                    {{"cost"},
                     {"category"},
                     {"goal"},
                     {"payer"},
                     {"budget-year"},
                     {"from", ColumnKind::date},
                     {"date-as-written"},
                     {"planned", ColumnKind::money, Total::sum},
                     {"paid", ColumnKind::money, Total::sum}},
                    plans, &PlanRecord::costs, [](const CostRecord& item) -> std::vector<Cell> {
                        return {text_cell(item.name),
                                text_cell(item.category),
                                text_cell(item.goal),
                                word_cell("payer", payer_names[static_cast<std::size_t>(item.payer)]),
                                text_cell(item.budget_year),
                                cell_of(item.date.from),
                                text_cell(item.date.written),
                                cell_of(item.planned),
                                cell_of(item.paid)};
                    });
}

Sheet talks_sheet(const CountedPlans& plans) {
    return sheet_of("talks", {{"body"}, {"date", ColumnKind::date}, {"date-as-written"}, {"outcome"}}, plans,
                    &PlanRecord::talks, [](const TalkRecord& item) -> std::vector<Cell> {
                        return {text_cell(item.body), cell_of(item.date.from), text_cell(item.date.written),
                                word_cell("outcome", talk_outcome_names[static_cast<std::size_t>(item.outcome)])};
                    });
}

} // namespace plan::core::overview
