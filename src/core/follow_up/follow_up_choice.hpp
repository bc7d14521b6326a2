// Which row of the follow-up somebody means.
#pragma once

#include "core/plan/plan.hpp"
#include "core/values/calendar.hpp"

#include <optional>
#include <string>

namespace plan::core {

/// What a place is about: a row of the follow-up, or something that has none yet.
struct FollowUpChoice {
    const FollowUpItem* item = nullptr; ///< nullptr: there is no row for it yet
    std::string name;                   ///< of the activity, agenda item or cost; empty where the place is about none
};

/// For a place in a row of activities, agenda, costs or follow-up.
FollowUpChoice follow_up_at(const Plan& plan, const Place& place);

/// The first row whose day is over and that has no state, or else the first that is still planned; nullptr where all is
/// settled.
const FollowUpItem* next_to_follow_up(const Plan& plan, Day today);

} // namespace plan::core
