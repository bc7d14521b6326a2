#include "core/reading/table_shape.hpp"

#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {

TableShape::TableShape(const Table& table) : table_(table) {
    for (std::size_t row = 0; row < rows(); ++row)
        if (const auto cells = table_.rows[row].size(); cells > 0)
            columns_ = std::max(columns_, column_of({row, cells - 1}) + 1);
}

std::size_t TableShape::column_of(const CellIndex& cell) const {
    const auto& columns = table_.grid_columns;
    if (cell.row >= columns.size() || cell.column >= columns[cell.row].size()) return cell.column;
    return columns[cell.row][cell.column];
}

std::optional<CellIndex> TableShape::cell(std::size_t row, std::size_t column) const {
    if (row >= rows()) return std::nullopt;
    const auto& cells = table_.rows[row];
    if (row >= table_.grid_columns.size())
        return column < cells.size() ? std::optional(CellIndex{row, column}) : std::nullopt;
    for (std::size_t at = 0; at < cells.size(); ++at)
        if (column_of({row, at}) == column) return CellIndex{row, at};
    return std::nullopt;
}

bool TableShape::is_covered(const CellIndex& cell) const {
    return !table_.covered.empty() && std::binary_search(table_.covered.begin(), table_.covered.end(), cell);
}

std::size_t TableShape::filled(std::size_t row) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(table_.rows[row], [](const std::string& text) { return !trimmed(text).empty(); }));
}

std::optional<CellIndex> TableShape::first_filled(std::size_t row) const {
    const auto& cells = table_.rows[row];
    const auto found = std::ranges::find_if(cells, [](const std::string& text) { return !trimmed(text).empty(); });
    if (found == cells.end()) return std::nullopt;
    return CellIndex{row, static_cast<std::size_t>(found - cells.begin())};
}

} // namespace plan::core
