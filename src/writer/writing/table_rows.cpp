#include "writer/writing/table_rows.hpp"

#include "core/plan/merged_cells.hpp"
#include "core/plan/placed_text.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/refused.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/live_views.hpp"
#include "writer/office/office_command.hpp"
#include "writer/office/protection.hpp"
#include "writer/reading/hidden_sections.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/reading/view_cursor.hpp"
#include "writer/undo/kept_cell_bookmarks.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/sortable_rows.hpp"
#include "writer/writing/table_writer.hpp"

#include <algorithm>
#include <com/sun/star/table/TableSortField.hpp>
#include <com/sun/star/table/TableSortFieldType.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>
#include <com/sun/star/util/XSortable.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

/// The office crashes when columns or the order of rows change in a table that it does not show (7.4).
Reference<css::text::XTextTable> plain_table(const Reference<css::text::XTextDocument>& document,
                                             const core::PlanTable& table) {
    auto result = table_at(document, table.block);
    if (!is_plain_grid(result)) throw core::Refused("table.merged");
    if (may_be_in_hidden_section(result)) throw core::Refused("table.hidden");
    return result;
}

/// The office puts none into some tables that hold another table, without a word; a table whose cells are split has
/// none.
void insert_column(const Reference<css::text::XTextTable>& table, std::size_t position) {
    const auto columns = table->getColumns();
    const auto before = columns->getCount();
    if (static_cast<sal_Int32>(position) > before) throw core::Refused("table.complicated");
    columns->insertByIndex(static_cast<sal_Int32>(position), 1);
    if (columns->getCount() != before + 1) throw core::Refused("table.complicated");
}

Reference<css::text::XText> cell_at(const Reference<css::text::XTextTable>& table, std::size_t row,
                                    std::size_t column) {
    return {Reference<css::table::XCellRange>(table, UNO_QUERY_THROW)
                ->getCellByPosition(static_cast<sal_Int32>(column), static_cast<sal_Int32>(row)),
            UNO_QUERY_THROW};
}

/// Whether a cell reaches over the rows on both sides of the border above a row.
bool is_inside_merged_cell(const core::PlanTable& table, std::size_t row) {
    if (row <= table.first_row || row - table.first_row >= table.rows.size()) return false;
    const auto below = row - table.first_row;
    return std::ranges::any_of(
        table.rows[below], [&](const auto& cell) { return cell.place.cell && core::is_covered(table, below, cell); });
}

/// The office's API only puts a row in above another.
void insert_row_below(const Reference<css::text::XTextDocument>& document,
                      const Reference<css::text::XTextTable>& target, const rtl::OUString& cell) {
    const LiveViews views(document);
    const Reference<css::text::XText> text(target->getCellByName(cell), UNO_QUERY_THROW);
    cursor_in_text(document, text->getStart())->gotoRange(text->getStart(), false);
    run_command(document, "InsertRowsAfter");
}

bool is_placeholder_row(const std::vector<core::PlacedText>& cells) {
    return std::ranges::all_of(cells, [](const auto& cell) { return core::is_only_placeholder(cell.text); });
}

} // namespace

void insert_row(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextTable>& target,
                const core::PlanTable& table, std::size_t row) {
    if (is_inside_merged_cell(table, row)) throw core::Refused("table.merged"); // Undo would leave it larger
    refuse_protected(target);
    const auto names = cell_names(target);
    // A new row gets the cells of the one at its place; where that has fewer, as a row of totals, of the one above.
    if (row > table.first_row && row < names.size() && names[row].size() < names[row - 1].size())
        insert_row_below(document, target, names[row - 1].back());
    else target->getRows()->insertByIndex(static_cast<sal_Int32>(row), 1);
    if (row != table.first_row) return;
    const auto now = cell_names(target);
    if (row >= now.size()) throw core::Refused("table.complicated"); // the office put none in, without a word
    for (const auto& name : now[row])
        if (!name.isEmpty()) // not the style of the header above
            set_cell_style({target->getCellByName(name), UNO_QUERY_THROW}, "Table Contents");
}

core::CellIndex cell_of_new_row(const core::PlanTable& table, std::size_t row, std::size_t column) {
    const auto own_cells = [](const std::vector<core::PlacedText>& cells) {
        return std::ranges::count_if(cells, [](const core::PlacedText& cell) { return cell.place.cell.has_value(); });
    };
    const auto at = row - table.first_row;
    const auto* model = at < table.rows.size() ? &table.rows[at] : nullptr;
    if (at > 0 && (model == nullptr || own_cells(*model) < own_cells(table.rows[at - 1]))) model = &table.rows[at - 1];
    const auto place = *table.column_of[column];
    if (model == nullptr || place >= model->size()) return {row, place};
    const auto& cell = (*model)[place].place.cell;
    if (!cell) throw core::Refused("table.merged");
    return {row, cell->column};
}

void refuse_row_without_cells(const core::PlanTable& table, std::size_t row) {
    for (std::size_t column = 0; column < table.entry->columns.size(); ++column)
        if (table.column_of[column]) cell_of_new_row(table, row, column);
}

void merge_with_above(const Reference<css::text::XTextTable>& target, const core::CellIndex& above,
                      const core::CellIndex& cell) {
    const auto names = cell_names(target);
    const auto cursor = target->createCursorByCellName(names[above.row][above.column]);
    cursor->gotoCellByName(names[cell.row][cell.column], true);
    cursor->mergeRange();
}

std::string placeholder_for(const core::TableTemplate& entry, std::size_t column) {
    for (const auto& row : entry.rows)
        if (std::ranges::all_of(row.cells, core::is_only_placeholder)) return row.cells[column];
    return {};
}

std::size_t add_row(const Reference<css::text::XTextDocument>& document, const core::PlanTable& table,
                    const std::map<std::string, std::string, std::less<>>& cells) {
    const auto target = table_at(document, table.block);
    const KeptTables kept(document, KeptTables::Extent::headers);
    std::size_t row = table.first_row + table.rows.size();
    if (!table.rows.empty() && is_placeholder_row(table.rows.back())) --row;
    refuse_row_without_cells(table, row);
    insert_row(document, target, table, row);
    for (std::size_t column = 0; column < table.entry->columns.size(); ++column) {
        if (!table.column_of[column]) continue;
        const auto cell = table_cell(target, cell_of_new_row(table, row, column));
        if (!cell.is()) throw core::Refused("table.merged");
        const auto given = cells.find(table.entry->columns[column].role);
        set_cell(cell, given != cells.end() && !given->second.empty() ? given->second
                                                                      : placeholder_for(*table.entry, column));
    }
    return row;
}

void add_missing_columns(const Reference<css::text::XTextDocument>& document, const core::PlanTable& table) {
    const auto target = plain_table(document, table);
    refuse_protected(target);
    const KeptTables kept(document, KeptTables::Extent::headers);
    std::size_t position = 0; // behind the last column that is there
    std::size_t added = 0;
    for (std::size_t column = 0; column < table.entry->columns.size(); ++column) {
        if (table.column_of[column]) {
            position = *table.column_of[column] + added + 1;
            continue;
        }
        insert_column(target, position);
        set_cell(cell_at(target, table.first_row - 1, position), table.entry->columns[column].title);
        ++position;
        ++added;
    }
}

void reorder_rows(const Reference<css::text::XTextDocument>& document, const core::PlanTable& table,
                  const std::vector<std::size_t>& order) {
    const auto target = plain_table(document, table);
    refuse_protected_rows(target, table.first_row, table.first_row + order.size());
    refuse_lost_by_sorting(document, target);
    const KeptTables kept(document, KeptTables::Extent::headers);
    keep_bookmarks_in_cells(document, target);
    const auto columns = target->getColumns();
    const auto widths = uno::get<Sequence<css::text::TableColumnSeparator>>(target, "TableColumnSeparators");
    // The office sorts whole rows with all that is in them: a column of numbers tells it the order.
    const sal_Int32 key_column = columns->getCount();
    insert_column(target, static_cast<std::size_t>(key_column));
    const Reference<css::table::XCellRange> cells(target, UNO_QUERY_THROW);
    for (std::size_t row = 0; row < order.size(); ++row)
        cell_at(target, table.first_row + row, static_cast<std::size_t>(key_column))
            ->setString(rtl::OUString::number(static_cast<sal_Int64>(order[row])));
    const Reference<css::util::XSortable> body(
        cells->getCellRangeByPosition(0, static_cast<sal_Int32>(table.first_row), key_column,
                                      static_cast<sal_Int32>(table.first_row + order.size()) - 1),
        UNO_QUERY_THROW);
    css::table::TableSortField field;
    field.Field = key_column + 1;
    field.IsAscending = true;
    field.FieldType = css::table::TableSortFieldType_NUMERIC;
    auto descriptor = body->createSortDescriptor();
    for (auto* property = descriptor.begin(); property != descriptor.end(); ++property) {
        if (property->Name == "SortFields") property->Value <<= Sequence<css::table::TableSortField>(&field, 1);
        if (property->Name == "IsSortColumns") property->Value <<= false;
        if (property->Name == "ContainsHeader") property->Value <<= false;
    }
    body->sort(descriptor);
    columns->removeByIndex(key_column, 1);
    uno::set(target, "TableColumnSeparators", widths);
    keep_bookmarks_in_cells(document, target);
}

} // namespace plan::writer
