// The sheets about goals: what schools share, what each of them has, and what is nearly the same.
#pragma once

#include "core/overview/goal_matching.hpp"
#include "core/overview/school_sheets.hpp"

namespace plan::core::overview {

/// A row for each goal, however many schools have it.
Sheet goals_sheet(const CountedPlans& plans, const GoalMatching& matching);
/// A row for each goal of each plan.
Sheet school_goals_sheet(const CountedPlans& plans, const GoalMatching& matching);
/// A row for each goal that resembles one of other schools.
Sheet odd_goals_sheet(const CountedPlans& plans, const GoalMatching& matching);

} // namespace plan::core::overview
