// Changing the rows and columns of a plan's table.
#pragma once

#include "core/plan/plan.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Puts an empty row in, which looks like the rows below the header.
/// @param row  counted in the whole table
/// @throws Refused  "table.merged" where one cell reaches over the rows above and below it
void insert_row(const css::uno::Reference<css::text::XTextDocument>& document,
                const css::uno::Reference<css::text::XTextTable>& target, const core::PlanTable& table,
                std::size_t row);

/// The cell for a column of the template in a row that insert_row put in: it is cut as the row that it was made after.
/// @param row  counted in the whole table
/// @throws Refused  "table.merged" where a merged cell stands in its place
core::CellIndex cell_of_new_row(const core::PlanTable& table, std::size_t row, std::size_t column);

/// Before a row is put in.
/// @throws Refused  "table.merged" where it would have no cell for a column
void refuse_row_without_cells(const core::PlanTable& table, std::size_t row);

/// Lets a cell that reaches over the rows above reach over an empty one as well.
/// @param above  the merged cell
void merge_with_above(const css::uno::Reference<css::text::XTextTable>& target, const core::CellIndex& above,
                      const core::CellIndex& cell);

/// What the template puts into a cell of this column that is still to be filled in.
std::string placeholder_for(const core::TableTemplate& entry, std::size_t column);

/// Adds a row in front of the template's row of placeholders, or at the end.
/// @param cells  by column id; for a column that is not named the template's placeholder is put in
/// @returns  its number, counted in the whole table
/// @throws Refused  "table.merged" where merged cells leave none for a column
std::size_t add_row(const css::uno::Reference<css::text::XTextDocument>& document, const core::PlanTable& table,
                    const std::map<std::string, std::string, std::less<>>& cells);

/// Adds the columns that the table lacks, with their titles, in the order of the template.
/// @throws Refused  "table.merged", "table.hidden"
void add_missing_columns(const css::uno::Reference<css::text::XTextDocument>& document, const core::PlanTable& table);

/// Puts the rows below the header in a new order; all that stands in them moves along.
/// @param order  for each row the number of its new place, counted from 0
/// @throws Refused  "table.merged", "table.hidden", "table.not-sortable"
void reorder_rows(const css::uno::Reference<css::text::XTextDocument>& document, const core::PlanTable& table,
                  const std::vector<std::size_t>& order);

} // namespace plan::writer
