// Which rows of a table add up the others.
#pragma once

#include "core/plan/plan.hpp"

namespace plan::core {

/// Fills PlanTable::total_rows of the tables with amounts: rows with a name of totals, or that are the sum of those
/// above. Where the same table is read as another kind too, they are no items of that.
void find_totals(Plan& plan);

} // namespace plan::core
