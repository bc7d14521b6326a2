// The cells of a text table by row and column, merged ones too.
#pragma once

#include "core/document/document.hpp"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <functional>
#include <string>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// Calls it with the text of each cell that a table has.
template <typename Call>
void for_each_cell(const css::uno::Reference<css::text::XTextTable>& table, Call&& call) {
    for (const auto& name : table->getCellNames())
        if (const css::uno::Reference<css::text::XText> cell(table->getCellByName(name), css::uno::UNO_QUERY);
            cell.is())
            call(cell);
}

/// Every cell's text, row by row. Where cells are merged side by side, rows differ in length.
core::Table read_table(const css::uno::Reference<css::text::XTextTable>& table);

/// The same, with each cell's text as `text_of` gives it.
core::Table read_table(const css::uno::Reference<css::text::XTextTable>& table,
                       const std::function<std::string(const css::uno::Reference<css::text::XText>&)>& text_of);

/// Adds the cells at the end of rows that one above them covers: nothing else tells of them. Nothing where a row has no
/// cell of its own.
void add_covered_ends(const css::uno::Reference<css::text::XTextTable>& table, core::Table& read);

/// For each cell of a table that was read, the column of the whole table's grid that it begins in; empty where all rows
/// are cut alike, or where that cannot be told.
std::vector<std::vector<std::size_t>> grid_columns(const css::uno::Reference<css::text::XTextTable>& table,
                                                   const core::Table& read);

/// The names of a table's cells, in the order in which the document's text holds them.
class CellNames {
public:
    explicit CellNames(const css::uno::Reference<css::text::XTextTable>& table);

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(names_.getLength()); }
    /// Puts the cells' texts, one for each name, into rows as `read_table` does.
    [[nodiscard]] core::Table in_rows(std::vector<std::string> texts) const;

private:
    css::uno::Sequence<rtl::OUString> names_;
};

/// The cell at an index of read_table; empty reference when there is none.
css::uno::Reference<css::text::XText> table_cell(const css::uno::Reference<css::text::XTextTable>& table,
                                                 const core::CellIndex& index);

/// The index of the cell with this name ("B3").
core::CellIndex cell_index(const css::uno::Reference<css::text::XTextTable>& table, const rtl::OUString& name);

/// The names of a table's cells, by row and column; empty for one that another covers.
std::vector<std::vector<rtl::OUString>> cell_names(const css::uno::Reference<css::text::XTextTable>& table);

/// The same of a table that was read and has not changed since: of a plain grid the names are known without asking the
/// office, which takes long for thousands of rows. There is one for each cell that was read.
std::vector<std::vector<rtl::OUString>> cell_names(const css::uno::Reference<css::text::XTextTable>& table,
                                                   const core::Table& read);

/// Whether rows and columns form a plain grid, so that whole columns and rows can be put in.
bool is_plain_grid(const css::uno::Reference<css::text::XTextTable>& table);

} // namespace plan::writer
