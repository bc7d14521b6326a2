// What asks for attention in the follow-up of a plan now: what is over, what comes this month, what lacks an amount or
// a proof.
#pragma once

#include "core/budget/payments.hpp"
#include "core/follow_up/missing_parts.hpp"
#include "core/plan/plan.hpp"
#include "core/values/calendar.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

enum class FollowUpGroup {
    over,      ///< its days have passed, and nobody said what became of it
    coming,    ///< it begins or ends between today and the end of the month
    incomplete ///< somebody said what became of it, but not what it cost or where the proof is
};

/// All, in the order in which they are shown.
inline constexpr std::array follow_up_groups = {FollowUpGroup::over, FollowUpGroup::coming, FollowUpGroup::incomplete};

/// "over", "coming", "incomplete"
constexpr std::string_view name_of(FollowUpGroup group) {
    constexpr std::array<std::string_view, follow_up_groups.size()> names = {"over", "coming", "incomplete"};
    return names[static_cast<std::size_t>(group)];
}

struct ToFollowUp {
    FollowUpGroup group = FollowUpGroup::over;
    std::string name;                      ///< of the activity, agenda item or cost, as the plan says it
    std::string date;                      ///< as the plan says it; empty where it says none
    std::optional<Day> day;                ///< that the group goes by; nothing where it is not known
    std::vector<MissingPart> missing = {}; ///< of what is incomplete
    bool has_row = true;                   ///< in the follow-up
    Place place = {};                      ///< of its row there, or else on the agenda or among the activities
};

/// By group, and then by day; each thing is in one group at most, the first that fits. What was put off to a later day
/// counts as planned on that day. What has no day is over with the school year. Activities and agenda items that the
/// follow-up has no row for are among them.
/// @param payments  those of the plan; without them nothing is incomplete
std::vector<ToFollowUp> to_follow_up(const Plan& plan, const std::vector<Payment>& payments, Day today);

/// How many things are over and have no state: an activity counts once, however many rows are about it.
std::size_t count_over(const Plan& plan, Day today);

} // namespace plan::core
