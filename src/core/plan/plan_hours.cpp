#include "core/plan/plan_hours.hpp"

#include <set>

namespace plan::core {
namespace {

/// The sum in hundredths; nothing when it does not fit.
std::optional<std::int64_t> sum(std::optional<std::int64_t> left, std::int64_t right) {
    return left ? add(*left, right) : std::optional(right);
}

} // namespace

PlanHours hours_of(const Plan& plan) {
    PlanHours hours;
    std::size_t known = 0;
    for (const auto& activity : plan.activities) {
        if (!activity.hours) continue;
        ++known;
        hours.planned = sum(hours.planned, *activity.hours);
    }
    hours.some = known > 0 && known < plan.activities.size();
    std::set<std::size_t> said; // activities of which a row says the hours
    std::set<std::size_t> counted;
    const auto is_done = [](const FollowUpItem& item) { return item.state == FollowUpState::done; };
    for (const auto& item : plan.follow_up) {
        if (!is_done(item) || !item.hours) continue;
        hours.done = sum(hours.done, *item.hours);
        if (item.match) said.insert(*item.match);
    }
    for (const auto& item : plan.follow_up) {
        if (!is_done(item) || !item.match || said.contains(*item.match) || !counted.insert(*item.match).second)
            continue;
        if (const auto of_activity = plan.activities[*item.match].hours) hours.done = sum(hours.done, *of_activity);
    }
    return hours;
}

} // namespace plan::core
