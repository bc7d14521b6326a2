#include "writer/reading/table_grid.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>
#include <tuple>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Texts = std::vector<std::vector<std::string>>;

/// "B3" → row 2, column 1; the parts of a split cell ("B3.1.2") follow their cell.
struct CellName {
    std::size_t row = 0;
    std::size_t column = 0;
    rtl::OUString name;

    explicit CellName(const rtl::OUString& text) : name(text) {
        sal_Int32 at = 0;
        for (; at < text.getLength() && text[at] >= 'A'; ++at) {
            const auto letter = text[at] >= 'a' ? 26 + (text[at] - 'a') : text[at] - 'A';
            column = column * 52 + static_cast<std::size_t>(letter) + 1;
        }
        for (; at < text.getLength() && text[at] >= '0' && text[at] <= '9'; ++at)
            row = row * 10 + static_cast<std::size_t>(text[at] - '0');
        if (row > 0) --row;
        if (column > 0) --column;
    }
};

/// Cells in rows, from left to right. A cell that one above it covers has no name, but keeps its column.
template <typename Value>
struct Grid {
    std::vector<std::vector<Value>> rows;
    std::vector<core::CellIndex> covered;
};

/// @param values  one for each name, in their order
template <typename Value>
Grid<Value> in_grid(const Sequence<rtl::OUString>& names, std::vector<Value> values) {
    struct Cell {
        std::size_t row;
        std::size_t column;
        std::size_t at;
    };
    std::vector<Cell> cells;
    cells.reserve(values.size());
    for (std::size_t at = 0; at < values.size(); ++at) {
        const CellName name(names[static_cast<sal_Int32>(at)]);
        cells.push_back({name.row, name.column, at});
    }
    const auto place = [](const Cell& cell) { return std::tuple(cell.row, cell.column); };
    if (!std::ranges::is_sorted(cells, {}, place)) std::ranges::stable_sort(cells, {}, place);
    Grid<Value> grid;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (at == 0 || cells[at].row != cells[at - 1].row) grid.rows.emplace_back();
        auto& row = grid.rows.back();
        for (; row.size() < cells[at].column; row.emplace_back())
            grid.covered.push_back({grid.rows.size() - 1, row.size()});
        row.push_back(std::move(values[cells[at].at]));
    }
    return grid;
}

Grid<rtl::OUString> grid_of(const Reference<css::text::XTextTable>& table) {
    const auto names = table->getCellNames();
    return in_grid(names, std::vector<rtl::OUString>(names.begin(), names.end()));
}

Reference<css::text::XText> named_cell(const Reference<css::text::XTextTable>& table, const rtl::OUString& name) {
    return {table->getCellByName(name), UNO_QUERY};
}

using Separators = Sequence<css::text::TableColumnSeparator>;

/// Where columns begin, over all rows. The office rounds, so what lies close together is one.
class Borders {
public:
    explicit Borders(const std::vector<Separators>& rows, sal_Int32 width) : closest_(std::max(width / 200, 1)) {
        std::vector<sal_Int32> all;
        for (const auto& row : rows)
            for (const auto& separator : row) all.push_back(separator.Position);
        std::ranges::sort(all);
        for (const auto position : all)
            if (starts_.empty() || position - starts_.back() > closest_) starts_.push_back(position);
    }

    [[nodiscard]] std::size_t column_at(sal_Int32 position) const {
        const auto behind = std::ranges::upper_bound(starts_, position + closest_);
        return static_cast<std::size_t>(behind - starts_.begin());
    }

private:
    sal_Int32 closest_;
    std::vector<sal_Int32> starts_; ///< of all columns but the first
};

bool is_cut_alike(const Separators& table, const core::Table& read) {
    return std::ranges::all_of(table, [](const auto& separator) { return separator.IsVisible; }) &&
           std::ranges::all_of(read.rows, [&table](const auto& row) {
               return row.size() == static_cast<std::size_t>(table.getLength()) + 1;
           });
}

/// One call for the whole table; a number's text is fetched as it is shown.
Texts texts_by_array(const Reference<css::text::XTextTable>& table) {
    const auto data = Reference<css::sheet::XCellRangeData>(table, UNO_QUERY_THROW)->getDataArray();
    const Reference<css::table::XCellRange> range(table, UNO_QUERY_THROW);
    Texts result;
    result.reserve(static_cast<std::size_t>(data.getLength()));
    for (sal_Int32 row = 0; row < data.getLength(); ++row) {
        auto& texts = result.emplace_back();
        texts.reserve(static_cast<std::size_t>(data[row].getLength()));
        for (sal_Int32 column = 0; column < data[row].getLength(); ++column) {
            rtl::OUString text;
            if (!(data[row][column] >>= text))
                text = Reference<css::text::XText>(range->getCellByPosition(column, row), UNO_QUERY_THROW)->getString();
            texts.push_back(uno::to_utf8(text));
        }
    }
    return result;
}

/// What add_covered_ends put behind a row has no name.
std::vector<std::vector<rtl::OUString>> in_shape_of(const core::Table& read,
                                                    std::vector<std::vector<rtl::OUString>> names) {
    names.resize(std::max(names.size(), read.rows.size()));
    for (std::size_t row = 0; row < read.rows.size(); ++row)
        names[row].resize(std::max(names[row].size(), read.rows[row].size()));
    return names;
}

} // namespace

CellNames::CellNames(const Reference<css::text::XTextTable>& table) : names_(table->getCellNames()) {}

core::Table CellNames::in_rows(std::vector<std::string> texts) const {
    auto grid = in_grid(names_, std::move(texts));
    return {std::move(grid.rows), std::move(grid.covered)};
}

void add_covered_ends(const Reference<css::text::XTextTable>& table, core::Table& read) {
    if (read.rows.empty()) return;
    const auto size = [](const auto& row) { return row.size(); };
    const auto longest = std::ranges::max(read.rows, {}, size).size();
    if (std::ranges::all_of(read.rows, [&](const auto& row) { return row.size() == longest; })) return;
    const auto rows = table->getRows();
    if (rows->getCount() != static_cast<sal_Int32>(read.rows.size())) return;
    for (std::size_t row = 0; row < read.rows.size(); ++row) {
        const Reference<css::beans::XPropertySet> properties(rows->getByIndex(static_cast<sal_Int32>(row)),
                                                             UNO_QUERY_THROW);
        const auto cells = uno::get<Separators>(properties, "TableColumnSeparators").getLength() + 1;
        for (auto& texts = read.rows[row]; texts.size() < std::min(longest, static_cast<std::size_t>(cells));) {
            read.covered.push_back({row, texts.size()});
            texts.emplace_back();
        }
    }
    std::sort(read.covered.begin(), read.covered.end());
}

std::vector<std::vector<std::size_t>> grid_columns(const Reference<css::text::XTextTable>& table,
                                                   const core::Table& read) {
    try {
        if (is_cut_alike(uno::get<Separators>(table, "TableColumnSeparators"), read)) return {};
        const auto rows = table->getRows();
        if (rows->getCount() != static_cast<sal_Int32>(read.rows.size())) return {};
        std::vector<Separators> cuts;
        for (sal_Int32 row = 0; row < rows->getCount(); ++row) {
            const Reference<css::beans::XPropertySet> properties(rows->getByIndex(row), UNO_QUERY_THROW);
            cuts.push_back(uno::get<Separators>(properties, "TableColumnSeparators"));
            if (static_cast<std::size_t>(cuts.back().getLength()) + 1 !=
                read.rows[static_cast<std::size_t>(row)].size())
                return {}; // cells are split
        }
        const Borders borders(cuts, uno::get<sal_Int16>(table, "TableColumnRelativeSum"));
        std::vector<std::vector<std::size_t>> columns;
        for (const auto& cut : cuts) {
            auto& row = columns.emplace_back(1, 0);
            for (const auto& separator : cut) row.push_back(borders.column_at(separator.Position));
        }
        const bool alike = std::ranges::all_of(columns, [&columns](const auto& row) { return row == columns.front(); });
        return alike ? std::vector<std::vector<std::size_t>>{} : columns;
    } catch (const css::uno::Exception&) { // then the cells are told without it
        return {};
    }
}

core::Table read_table(const Reference<css::text::XTextTable>& table) {
    if (!is_plain_grid(table)) // an array of merged cells is wrong, or throws
        return read_table(table, [](const auto& cell) { return uno::to_utf8(cell->getString()); });
    return {texts_by_array(table), {}};
}

core::Table read_table(const Reference<css::text::XTextTable>& table,
                       const std::function<std::string(const Reference<css::text::XText>&)>& text_of) {
    const auto names = table->getCellNames();
    std::vector<std::string> texts;
    for (const auto& name : names) texts.push_back(text_of(named_cell(table, name)));
    auto grid = in_grid(names, std::move(texts));
    return {std::move(grid.rows), std::move(grid.covered)};
}

Reference<css::text::XText> table_cell(const Reference<css::text::XTextTable>& table, const core::CellIndex& index) {
    const auto rows = grid_of(table).rows;
    if (index.row >= rows.size() || index.column >= rows[index.row].size()) return {};
    const auto& name = rows[index.row][index.column];
    return name.isEmpty() ? Reference<css::text::XText>() : named_cell(table, name);
}

core::CellIndex cell_index(const Reference<css::text::XTextTable>& table, const rtl::OUString& name) {
    const auto rows = grid_of(table).rows;
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            if (rows[row][column] == name) return {row, column};
    return {};
}

std::vector<std::vector<rtl::OUString>> cell_names(const Reference<css::text::XTextTable>& table) {
    return grid_of(table).rows;
}

std::vector<std::vector<rtl::OUString>> cell_names(const Reference<css::text::XTextTable>& table,
                                                   const core::Table& read) {
    constexpr std::size_t most = 'Z' - 'A' + 1; // further columns have other letters
    const std::size_t columns = read.rows.empty() ? 0 : read.rows.front().size();
    const bool is_plain =
        columns > 0 && columns <= most && read.covered.empty() &&
        std::ranges::all_of(read.rows, [columns](const auto& row) { return row.size() == columns; }) &&
        table->getRows()->getCount() == static_cast<sal_Int32>(read.rows.size()) &&
        table->getColumns()->getCount() == static_cast<sal_Int32>(columns); // 0 where cells are split
    if (!is_plain) return in_shape_of(read, cell_names(table));
    std::vector<std::vector<rtl::OUString>> names(read.rows.size());
    for (std::size_t row = 0; row < names.size(); ++row) {
        const auto number = rtl::OUString::number(static_cast<sal_Int64>(row + 1));
        names[row].reserve(columns);
        for (std::size_t column = 0; column < columns; ++column)
            names[row].push_back(rtl::OUString(static_cast<sal_Unicode>('A' + column)) + number);
    }
    return names;
}

bool is_plain_grid(const Reference<css::text::XTextTable>& table) {
    const auto grid = grid_of(table);
    return grid.covered.empty() &&
           std::ranges::all_of(grid.rows, [&grid](const auto& row) { return row.size() == grid.rows.front().size(); });
}

} // namespace plan::writer
