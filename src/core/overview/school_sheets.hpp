// The sheets with a row for each plan, and for each budget year of it.
#pragma once

#include "core/overview/plan_choice.hpp"
#include "core/overview/sheet.hpp"

#include <vector>

namespace plan::core::overview {

/// The plans that count, by school.
using CountedPlans = std::vector<const ReadPlan*>;

/// What each row about a plan begins with, and its cells: a sheet can be turned by any of them.
std::vector<Column> plan_columns(std::vector<Column> others);
std::vector<Cell> plan_cells(const PlanRecord& plan, std::vector<Cell> others);

/// Budget years that have columns of their own in the sheet of schools; all stand in the sheet of budgets.
inline constexpr std::size_t most_year_columns = 3;

/// A row for each plan. Its money has a group of columns for each of the budget years that most plans are about: a sum
/// over years would count what is carried over twice.
Sheet schools_sheet(const CountedPlans& plans);

/// A row for each plan and budget year.
Sheet budget_sheet(const CountedPlans& plans);

} // namespace plan::core::overview
