// The follow-up of a plan: what became of each activity.
#pragma once

#include "addon/commands/commands.hpp"

#include <string>

namespace plan::addon {

/// Puts the chapter in where the plan has none, and keeps its rows in step with the plan, in one Undo step. Nothing
/// changes where all is up to date.
/// @throws core::Refused  "follow-up.none" where the plan's template has no such chapter; as commands do
void update_follow_up(Extension& extension, const TextDocument& document);

/// XPlanService::getFollowUp
std::string describe_follow_up(Extension& extension, const TextDocument& document);

} // namespace plan::addon
