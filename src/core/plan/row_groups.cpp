#include "core/plan/row_groups.hpp"

#include "core/template/roles.hpp"

#include <algorithm>

namespace plan::core {
namespace {

/// Whether rows fill this column down.
bool fills_down(const Column& column) { return column.kind == ColumnKind::date || column.kind == ColumnKind::goal; }

/// The first cell of a row that rows below it may take over; nullptr where the table has none. A row of the follow-up
/// without a date is one whose date nobody noted.
const PlacedText* head_cell(const PlanTable& table, std::size_t row) {
    if (table.entry->role == role::table::follow_up) return nullptr;
    for (std::size_t column = 0; column < table.entry->columns.size(); ++column)
        if (fills_down(table.entry->columns[column]))
            if (const auto* cell = table.cell(row, column)) return cell;
    return nullptr;
}

} // namespace

bool belongs_to_row_above(const PlanTable& table, std::size_t row) {
    if (row == 0 || row >= table.rows.size() || table.row_is_blank(row)) return false;
    const auto* cell = head_cell(table, row);
    return cell != nullptr && cell->text.empty();
}

bool has_rows_of_its_own(const PlanTable& table, std::size_t row) {
    const auto* cell = row < table.rows.size() ? head_cell(table, row) : nullptr;
    return cell != nullptr && !cell->text.empty() && belongs_to_row_above(table, row + 1);
}

bool has_bands(const PlanTable& table) {
    return std::ranges::any_of(table.row_kinds,
                               [](RowKind kind) { return kind == RowKind::band || kind == RowKind::header; });
}

} // namespace plan::core
