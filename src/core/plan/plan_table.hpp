// The tables of a plan, as their template knows them.
#pragma once

#include "core/plan/placed_text.hpp"
#include "core/template/plan_template.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

struct PlanTable {
    const TableTemplate* entry = nullptr;
    std::size_t block = 0;
    std::vector<std::optional<std::size_t>> column_of; ///< for each column of the template: where it is in the document
    std::vector<std::vector<PlacedText>> rows;         ///< below the header, cells in the order of the document
    std::size_t first_row = 1;                         ///< index in the document's table of rows[0]
    std::vector<std::size_t> total_rows;               ///< rows that add up others, in their order

    /// The cell of a template column in a row, or nullptr where the table has none.
    [[nodiscard]] const PlacedText* cell(std::size_t row, std::size_t template_column) const;
    [[nodiscard]] const PlacedText* cell(std::size_t row, ColumnKind kind) const;
    [[nodiscard]] const PlacedText* cell(std::size_t row, std::string_view role) const;
    /// What the cell says, without the marks that let a word break; nothing where it is still to be filled in.
    [[nodiscard]] std::string text(std::size_t row, std::string_view role) const;
    [[nodiscard]] bool row_is_blank(std::size_t row) const;
    [[nodiscard]] bool row_is_total(std::size_t row) const;
};

/// A table that the extension computes from the others; it holds nothing of its own.
struct SummaryTable {
    const SummaryTemplate* entry = nullptr;
    std::size_t block = 0;
    std::vector<std::vector<PlacedText>> rows; ///< the header first
};

} // namespace plan::core
