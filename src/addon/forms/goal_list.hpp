// The list of a plan's goals: to edit, add, order and remove them.
#pragma once

#include "addon/forms/form_place.hpp"

namespace plan::addon {

/// Opens the list where the plan has goals, else the form for a first one.
/// @throws core::Refused  when the plan has no chapter of goals
void open_goal_list(const FormPlace& place);

} // namespace plan::addon
