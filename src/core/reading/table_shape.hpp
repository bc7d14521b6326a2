// The cells of a document's table by the columns of its grid, also where its rows are not cut alike.
#pragma once

#include "core/document/document.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plan::core {

class TableShape {
public:
    explicit TableShape(const Table& table);

    [[nodiscard]] std::size_t rows() const { return table_.rows.size(); }
    [[nodiscard]] std::size_t columns() const { return columns_; }
    /// The grid's column in which a cell of a row begins.
    [[nodiscard]] std::size_t column_of(const CellIndex& cell) const;
    /// The cell that begins in this column of the grid; nothing where one from the left reaches over it, or none is.
    [[nodiscard]] std::optional<CellIndex> cell(std::size_t row, std::size_t column) const;
    /// Whether a cell of a row above reaches over this one.
    [[nodiscard]] bool is_covered(const CellIndex& cell) const;
    [[nodiscard]] const std::string& text(const CellIndex& cell) const { return table_.rows[cell.row][cell.column]; }
    /// How many cells of a row hold text of their own.
    [[nodiscard]] std::size_t filled(std::size_t row) const;
    /// Whether a row is one cell that reaches over all columns, of which there are more.
    [[nodiscard]] bool is_one_cell(std::size_t row) const { return table_.rows[row].size() == 1 && columns_ > 1; }
    /// The first cell of a row that holds text.
    [[nodiscard]] std::optional<CellIndex> first_filled(std::size_t row) const;

private:
    const Table& table_;
    std::size_t columns_ = 0;
};

} // namespace plan::core
