#include "core/follow_up/follow_up_choice.hpp"

#include "core/plan/overdue.hpp"
#include "core/plan/plan_table.hpp"

#include <algorithm>

namespace plan::core {
namespace {

bool is_in_row(const PlanTable* table, std::size_t row, const Place& place) {
    return table != nullptr && place.cell && place.aside == 0 && table->block == place.block &&
           table->first_row + row == place.cell->row;
}

FollowUpChoice of_activity(const Plan& plan, std::size_t activity) {
    const auto found = std::ranges::find(plan.follow_up, std::optional(activity), &FollowUpItem::match);
    return {found == plan.follow_up.end() ? nullptr : &*found, plan.activities[activity].activity.text};
}

/// The row among whose agenda items or costs an index is.
FollowUpChoice of_part(const Plan& plan, std::vector<std::size_t> FollowUpItem::*parts, std::size_t index,
                       std::string name) {
    const auto found = std::ranges::find_if(plan.follow_up, [&](const FollowUpItem& item) {
        return std::ranges::find(item.*parts, index) != (item.*parts).end();
    });
    return {found == plan.follow_up.end() ? nullptr : &*found, std::move(name)};
}

} // namespace

FollowUpChoice follow_up_at(const Plan& plan, const Place& place) {
    for (const auto& item : plan.follow_up)
        if (is_in_row(item.table, item.row, place)) return {&item, item.activity.text};
    for (std::size_t at = 0; at < plan.costs.size(); ++at)
        if (const auto& cost = plan.costs[at]; is_in_row(cost.table, cost.row, place))
            return of_part(plan, &FollowUpItem::costs, at, cost.name());
    for (std::size_t at = 0; at < plan.agenda.size(); ++at)
        if (const auto& item = plan.agenda[at]; is_in_row(item.table, item.row, place))
            return item.match ? of_activity(plan, *item.match)
                              : of_part(plan, &FollowUpItem::agenda, at, item.activity.text);
    for (std::size_t at = 0; at < plan.activities.size(); ++at)
        if (const auto& cell = plan.activities[at].activity.place;
            cell.cell && place.cell && cell.block == place.block && cell.cell->row == place.cell->row)
            return of_activity(plan, at);
    return {};
}

const FollowUpItem* next_to_follow_up(const Plan& plan, Day today) {
    const FollowUpItem* first = nullptr;
    for (const auto& item : plan.follow_up) {
        if (!is_undecided(item)) continue;
        if (const auto last = last_day_of(plan, item); last && *last < today) return &item;
        if (first == nullptr) first = &item;
    }
    return first;
}

} // namespace plan::core
