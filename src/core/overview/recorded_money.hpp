// What a plan plans and pays, by budget year, by goal and by cost, for its record.
#pragma once

#include "core/budget/budget.hpp"
#include "core/overview/plan_record.hpp"

#include <vector>

namespace plan::core::overview {

/// The budget years of which the plan says anything.
std::vector<BudgetYearRecord> recorded_budget_years(const Plan& plan, const Budget& budget);

/// The goals of the plan, each once, with what its activities take.
std::vector<GoalRecord> recorded_goals(const Plan& plan, const Budget& budget);

/// The costs that say anything; what was paid stands beside the cost where it is for that one alone.
std::vector<CostRecord> recorded_costs(const Plan& plan, const Budget& budget);

} // namespace plan::core::overview
