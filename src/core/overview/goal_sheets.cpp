#include "core/overview/goal_sheets.hpp"

#include <algorithm>
#include <set>

namespace plan::core::overview {
namespace {

constexpr std::int64_t whole = 10'000; // hundredths of a per cent

void add_to(std::optional<std::int64_t>& sum, std::optional<std::int64_t> more) {
    if (more) sum = add(sum.value_or(0), more);
}

const GoalRecord& goal_in(const CountedPlans& plans, const GoalOf& goal) {
    return plans[goal.plan]->record.goals[goal.goal];
}

/// "Basisschool De Linde; Ter Duinen": the first few schools that have a goal.
std::string schools_of(const CountedPlans& plans, const SharedGoal& goal) {
    constexpr std::size_t most = 5;
    std::vector<std::string> names;
    for (const auto& each : goal.goals) {
        const auto& name = plans[each.plan]->record.organisation;
        if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
    std::string text;
    for (std::size_t at = 0; at < std::min(names.size(), most); ++at)
        text.append(at == 0 ? "" : "; ").append(names[at]);
    if (names.size() > most) text += "; \u2026";
    return text;
}

std::size_t count_schools(const CountedPlans& plans) {
    std::set<std::string> keys;
    for (const auto* plan : plans) keys.insert(plan->record.school_key());
    return keys.size();
}

} // namespace

Sheet goals_sheet(const CountedPlans& plans, const GoalMatching& matching) {
    Sheet sheet{"goals",
                {{"goal"},
                 {"schools", ColumnKind::count},
                 {"share", ColumnKind::percent},
                 {"activities", ColumnKind::count, Total::sum},
                 {"hours", ColumnKind::hours, Total::sum},
                 {"planned", ColumnKind::money, Total::sum},
                 {"paid", ColumnKind::money, Total::sum},
                 {"at-schools"}},
                {}};
    const auto all = static_cast<std::int64_t>(count_schools(plans));
    for (const auto& shared : matching.goals) {
        std::int64_t activities = 0;
        std::optional<std::int64_t> hours;
        std::optional<Cents> planned;
        std::optional<Cents> paid;
        for (const auto& each : shared.goals) {
            const auto& goal = goal_in(plans, each);
            activities += static_cast<std::int64_t>(goal.activities);
            add_to(hours, goal.hours);
            add_to(planned, goal.planned);
            add_to(paid, goal.paid);
        }
        const auto schools = static_cast<std::int64_t>(shared.schools);
        sheet.rows.push_back({text_cell(shared.title), schools, schools * whole / all, activities, cell_of(hours),
                              cell_of(planned), cell_of(paid), text_cell(schools_of(plans, shared))});
    }
    return sheet;
}

Sheet school_goals_sheet(const CountedPlans& plans, const GoalMatching& matching) {
    Sheet sheet{"school-goals",
                plan_columns({{"goal"},
                              {"as-written"},
                              {"schools", ColumnKind::count},
                              {"activities", ColumnKind::count, Total::sum},
                              {"hours", ColumnKind::hours, Total::sum},
                              {"planned", ColumnKind::money, Total::sum},
                              {"paid", ColumnKind::money, Total::sum}}),
                {}};
    for (const auto& shared : matching.goals)
        for (const auto& each : shared.goals) {
            const auto& goal = goal_in(plans, each);
            sheet.rows.push_back(
                plan_cells(plans[each.plan]->record, {text_cell(shared.title), text_cell(goal.title),
                                                      count_cell(shared.schools), count_cell(goal.activities),
                                                      cell_of(goal.hours), cell_of(goal.planned), cell_of(goal.paid)}));
        }
    return sheet;
}

Sheet odd_goals_sheet(const CountedPlans& plans, const GoalMatching& matching) {
    Sheet sheet{
        "odd-goals",
        plan_columns({{"as-written"}, {"resembles"}, {"schools", ColumnKind::count}, {"file", ColumnKind::link}}),
        {}};
    for (const auto& odd : matching.odd) {
        const auto& meant = matching.goals[odd.meant];
        for (const auto& each : matching.goals[odd.goal].goals) {
            const auto& plan = *plans[each.plan];
            sheet.rows.push_back(plan_cells(plan.record, {text_cell(goal_in(plans, each).title), text_cell(meant.title),
                                                          count_cell(meant.schools), Link{plan.file, plan.url}}));
        }
    }
    return sheet;
}

} // namespace plan::core::overview
