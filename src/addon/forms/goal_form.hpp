// The form of a goal.
#pragma once

#include "addon/forms/form_place.hpp"

#include <string>

namespace plan::addon {

/// Asks for a goal: the one that the cursor stands below in the chapter of goals, else a new one.
/// @throws core::Refused  when the plan has no chapter of goals
void open_goal_form(const FormPlace& place);

/// Asks for the goal of this name; empty: for a new one.
void open_goal_form(const FormPlace& place, const std::string& goal);

} // namespace plan::addon
