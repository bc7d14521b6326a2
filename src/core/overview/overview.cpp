#include "core/overview/overview.hpp"

#include "core/overview/goal_sheets.hpp"
#include "core/overview/item_sheets.hpp"
#include "core/overview/school_sheets.hpp"

#include <algorithm>
#include <stdexcept>

namespace plan::core::overview {
namespace {

Sheet not_counted_sheet(const std::vector<ReadPlan>& plans, const PlanChoice& choice) {
    Sheet sheet{"not-counted",
                {{"file", ColumnKind::link},
                 {"school"},
                 {"school-year"},
                 {"version", ColumnKind::count},
                 {"why"},
                 {"counted-instead", ColumnKind::link}},
                {}};
    for (const auto& left_out : choice.left_out) {
        const auto& plan = plans[left_out.plan];
        const auto& instead = plans[left_out.instead];
        const auto version = plan.record.version;
        sheet.rows.push_back({Link{plan.file, plan.url}, text_cell(plan.record.organisation),
                              text_cell(plan.record.school_year), version > 0 ? Cell(std::int64_t{version}) : Cell(),
                              word_cell("not-counted", not_counted_names[static_cast<std::size_t>(left_out.why)]),
                              Link{instead.file, instead.url}});
    }
    return sheet;
}

Sheet not_read_sheet(const std::vector<RefusedFile>& refused) {
    Sheet sheet{"not-read", {{"file", ColumnKind::link}, {"reason"}, {"help"}}, {}};
    for (const auto& file : refused)
        sheet.rows.push_back({Link{file.file, file.url}, text_cell(file.reason), text_cell(file.help)});
    return sheet;
}

} // namespace

const Sheet& Overview::sheet(std::string_view id) const {
    const auto* found = find(id);
    if (found == nullptr) throw std::out_of_range("no such sheet");
    return *found;
}

const Sheet* Overview::find(std::string_view id) const {
    const auto found = std::ranges::find(sheets, id, &Sheet::id);
    return found == sheets.end() ? nullptr : &*found;
}

Overview compose(const std::vector<ReadPlan>& plans, const std::vector<RefusedFile>& refused) {
    const auto choice = choose_plans(plans);
    CountedPlans counted;
    std::vector<const PlanRecord*> records;
    counted.reserve(choice.counted.size());
    records.reserve(choice.counted.size());
    for (const auto at : choice.counted) {
        counted.push_back(&plans[at]);
        records.push_back(&plans[at].record);
    }
    const auto matching = match_goals(records);
    Overview result;
    result.sheets = {schools_sheet(counted),
                     budget_sheet(counted),
                     goals_sheet(counted, matching),
                     school_goals_sheet(counted, matching),
                     odd_goals_sheet(counted, matching),
                     activities_sheet(counted),
                     agenda_sheet(counted),
                     costs_sheet(counted),
                     talks_sheet(counted),
                     not_counted_sheet(plans, choice),
                     not_read_sheet(refused)};
    result.figures = figures_of(result.sheets);
    return result;
}

} // namespace plan::core::overview
