// The goals of a plan in their order: which one the cursor is in, moving one, and taking one out.
#pragma once

#include "addon/forms/form_place.hpp"
#include "core/plan/plan.hpp"

#include <string>

namespace plan::addon {

/// The goal that the cursor stands below in the chapter of goals; empty where below none.
std::string goal_at_cursor(const core::Plan& plan, const TextDocument& document);

/// Moves the goal in every chapter that has a part for each goal, and numbers the goals as they stand then. Part of a
/// step that the caller makes.
/// @param rank  from 1
/// @throws core::Refused  "form.goal.cannot-move"
void put_goal_in_order(const FormPlace& place, const std::string& title, std::size_t rank);

/// Takes out what every chapter that has a part for each goal says of it; rows of tables stay. Part of a step that the
/// caller makes.
void remove_goal(const FormPlace& place, const std::string& title);

} // namespace plan::addon
