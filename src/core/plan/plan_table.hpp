// The tables of a plan, as their template knows them.
#pragma once

#include "core/plan/placed_text.hpp"
#include "core/template/plan_template.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// Columns of a table that no template has, where other people's plans do.
struct OtherColumns {
    std::optional<std::size_t> until;          ///< the last day, beside a column with the first
    std::optional<std::size_t> approved;       ///< says whether a row counts
    std::optional<std::size_t> unit_price;     ///< of one
    std::optional<std::size_t> count;          ///< how many
    std::optional<std::size_t> hours;          ///< that an activity takes
    std::map<std::size_t, std::string> months; ///< one for each of some months, with a mark in it: its title
};

/// Why a row of a table is no item of the plan.
enum class RowKind { item, band, header, refused, total };

struct PlanTable {
    const TableTemplate* entry = nullptr;
    std::size_t block = 0;
    std::vector<std::optional<std::size_t>> column_of; ///< for each column of the template: where it is in the document
    OtherColumns other_columns;
    std::vector<std::vector<PlacedText>> rows; ///< below the header, cells by the columns of the document
    std::size_t first_row = 1;                 ///< index in the document's table of rows[0]
    std::vector<std::size_t> total_rows;       ///< rows that add up others, in their order
    std::vector<RowKind> row_kinds;            ///< of each row; where it ends, all others are items
    std::vector<PlacedText> bands;             ///< for each row: the last band above it
    std::vector<bool> told_elsewhere; ///< for each column of the template: what is wrong in it is told of that kind

    /// The cell of a template column in a row, or nullptr where the table has none.
    [[nodiscard]] const PlacedText* cell(std::size_t row, std::size_t template_column) const;
    [[nodiscard]] const PlacedText* cell(std::size_t row, ColumnKind kind) const;
    [[nodiscard]] const PlacedText* cell(std::size_t row, std::string_view role) const;
    /// The cell of one of the other columns.
    [[nodiscard]] const PlacedText* other_cell(std::size_t row, std::optional<std::size_t> column) const;
    /// What the cell says, without the marks that let a word break; nothing where it is still to be filled in.
    [[nodiscard]] std::string text(std::size_t row, std::string_view role) const;
    /// Whether the document's table has the column of a template column with this role.
    [[nodiscard]] bool has_column(std::string_view role) const;
    /// Whether the table is one of another kind in the first place.
    [[nodiscard]] bool is_read_twice() const { return !told_elsewhere.empty(); }
    /// Whether findings speak of the cells of a template column in this table.
    [[nodiscard]] bool is_told_here(std::size_t template_column) const {
        return template_column >= told_elsewhere.size() || !told_elsewhere[template_column];
    }
    [[nodiscard]] bool row_is_blank(std::size_t row) const;
    [[nodiscard]] bool row_is_total(std::size_t row) const;
    /// Whether a row is one of the plan's, or may become one: no band, no header once more, none that was refused.
    [[nodiscard]] bool row_is_item(std::size_t row) const;
    /// What the band above a row says; empty where none is.
    [[nodiscard]] const PlacedText* band(std::size_t row) const;
};

/// A table that the extension computes from the others; it holds nothing of its own.
struct SummaryTable {
    const SummaryTemplate* entry = nullptr;
    std::size_t block = 0;
    std::vector<std::vector<PlacedText>> rows; ///< the header first
};

} // namespace plan::core
