#include "core/plan/plan_table.hpp"

#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {

const PlacedText* PlanTable::cell(std::size_t row, std::size_t template_column) const {
    return template_column < column_of.size() ? other_cell(row, column_of[template_column]) : nullptr;
}

const PlacedText* PlanTable::cell(std::size_t row, ColumnKind kind) const {
    const auto column = entry->column(kind);
    return column ? cell(row, *column) : nullptr;
}

const PlacedText* PlanTable::cell(std::size_t row, std::string_view role) const {
    const auto column = entry->column(role);
    return column ? cell(row, *column) : nullptr;
}

const PlacedText* PlanTable::other_cell(std::size_t row, std::optional<std::size_t> column) const {
    if (!column || row >= rows.size() || *column >= rows[row].size()) return nullptr;
    const auto& cell = rows[row][*column];
    return cell.place.cell ? &cell : nullptr;
}

std::string PlanTable::text(std::size_t row, std::string_view role) const {
    const auto* found = cell(row, role);
    return found == nullptr || is_only_placeholder(found->text) ? std::string{} : without_break_marks(found->text);
}

bool PlanTable::has_column(std::string_view role) const {
    const auto column = entry->column(role);
    return column && *column < column_of.size() && column_of[*column];
}

bool PlanTable::row_is_item(std::size_t row) const {
    return row >= row_kinds.size() || row_kinds[row] == RowKind::item;
}

const PlacedText* PlanTable::band(std::size_t row) const {
    return row < bands.size() && !bands[row].text.empty() ? &bands[row] : nullptr;
}

bool PlanTable::row_is_total(std::size_t row) const { return std::ranges::binary_search(total_rows, row); }

bool PlanTable::row_is_blank(std::size_t row) const {
    return row >= rows.size() ||
           std::ranges::all_of(rows[row], [](const PlacedText& cell) { return cell.text.empty(); });
}

} // namespace plan::core
