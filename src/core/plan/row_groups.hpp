// Which rows of a table of the plan belong together, so that they move and go together.
#pragma once

#include "core/plan/plan_table.hpp"

#include <cstddef>

namespace plan::core {

/// Whether a row leaves its date or goal blank: it is that of the row above.
bool belongs_to_row_above(const PlanTable& table, std::size_t row);

/// Whether rows below this one say by a blank cell that they go on with it.
bool has_rows_of_its_own(const PlanTable& table, std::size_t row);

/// Whether some row is but a heading for the rows below it: a month, a semester, a goal, the titles once more.
bool has_bands(const PlanTable& table);

} // namespace plan::core
