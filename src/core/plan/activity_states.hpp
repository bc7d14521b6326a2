// What became of each activity of a plan, over all rows of its follow-up.
#pragma once

#include "core/plan/plan.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace plan::core {

/// The state of each activity, in their order; nothing where the follow-up has no row about it, or no row says a state.
/// An activity was done when any of its rows says so, and is still planned when another does: it was put off or
/// cancelled only where that holds for all of it.
std::vector<std::optional<FollowUpState>> activity_states(const Plan& plan);

struct StateCounts {
    std::size_t all = 0; ///< activities
    std::size_t done = 0;
    std::size_t postponed = 0;
    std::size_t cancelled = 0;
    std::size_t open = 0; ///< planned still, or without a state
};

StateCounts count_states(const Plan& plan);

/// An activity, or something else that was planned, which did not come about.
struct LeftOver {
    std::string name;
    std::optional<FollowUpState> state; ///< postponed, cancelled, or what else it still says
};

/// What the follow-up says was put off or cancelled, and what has no other state although it is over: its days are, or
/// the school year. Each name once, in the order of the activities; empty in a plan without a follow-up.
std::vector<LeftOver> left_over(const Plan& plan, Day today);

} // namespace plan::core
