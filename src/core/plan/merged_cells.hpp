// Cells of a plan's table that reach over several rows.
#pragma once

#include "core/plan/placed_text.hpp"
#include "core/plan/plan.hpp"

namespace plan::core {

/// Whether what a row says in a cell stands in a cell above it that reaches over the row; damaged tables may lack that.
inline bool is_covered(const PlanTable& table, std::size_t row, const PlacedText& cell) {
    return !cell.place.cell || cell.place.cell->row != table.first_row + row;
}

} // namespace plan::core
