#include "core/plan/plan_table.hpp"

#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {

const PlacedText* PlanTable::cell(std::size_t row, std::size_t template_column) const {
    const auto column = column_of.at(template_column);
    if (!column || row >= rows.size() || *column >= rows[row].size()) return nullptr;
    return &rows[row][*column];
}

const PlacedText* PlanTable::cell(std::size_t row, ColumnKind kind) const {
    const auto column = std::ranges::find(entry->columns, kind, &Column::kind);
    if (column == entry->columns.end()) return nullptr;
    return cell(row, static_cast<std::size_t>(column - entry->columns.begin()));
}

const PlacedText* PlanTable::cell(std::size_t row, std::string_view role) const {
    const auto column = std::ranges::find(entry->columns, role, &Column::role);
    if (column == entry->columns.end()) return nullptr;
    return cell(row, static_cast<std::size_t>(column - entry->columns.begin()));
}

std::string PlanTable::text(std::size_t row, std::string_view role) const {
    const auto* found = cell(row, role);
    return found == nullptr || is_only_placeholder(found->text) ? std::string{} : without_break_marks(found->text);
}

bool PlanTable::row_is_total(std::size_t row) const { return std::ranges::binary_search(total_rows, row); }

bool PlanTable::row_is_blank(std::size_t row) const {
    return std::ranges::all_of(rows.at(row), [](const PlacedText& cell) { return cell.text.empty(); });
}

} // namespace plan::core
