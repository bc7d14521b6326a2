#include "writer/writing/table_writer.hpp"

#include "core/document/document.hpp"
#include "core/template/roles.hpp"
#include "core/text/characters.hpp"
#include "core/text/placeholder.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/plain_cell.hpp"
#include "writer/office/protection.hpp"
#include "writer/writing/table_style.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using Rows = std::vector<std::vector<std::string>>;

/// How wide a column is beside the others.
int weight(core::ColumnKind kind) {
    switch (kind) {
    case core::ColumnKind::activity:
    case core::ColumnKind::text:
        return 30;
    case core::ColumnKind::goal:
    case core::ColumnKind::target_group:
        return 25;
    case core::ColumnKind::payer:
        return 28; // "professionaliserings-" in one piece
    case core::ColumnKind::category:
        return 18;
    case core::ColumnKind::level:
        return 17;
    case core::ColumnKind::date:
    case core::ColumnKind::amount:
    case core::ColumnKind::year:
        break;
    }
    return 16;
}

/// The eight columns of the follow-up share a page: each is as wide as the longest word that usually stands there.
int weight_in_follow_up(const core::Column& column) {
    namespace role = core::role::column;
    if (column.role == role::hours) return 12;
    if (column.role == role::invoice || column.role == role::proof) return 18;
    if (column.role == role::participants) return 28;
    if (column.role == role::activity) return 30;
    if (column.role == role::state) return 25; // "geannuleerd"
    return 21;                                 // "september", "€ 1.250,00"
}

/// Whether a table is none of a plan's: nothing is known of its columns but what stands in them.
bool is_plain(const core::TableTemplate& table) {
    return std::ranges::all_of(table.columns, [&table](const core::Column& column) {
        return column.kind == core::ColumnKind::text && column.role.starts_with(table.id + "-");
    });
}

/// Wide enough for the longest word, and for a long text some lines.
int weight_of_content(const Rows& rows, std::size_t column) {
    constexpr std::size_t line = 40;
    constexpr std::size_t padding = 3;
    std::size_t longest = 0;
    for (const auto& row : rows) {
        if (column >= row.size()) continue;
        const bool is_header = &row == &rows.front(); // whose letters are bold, and so a quarter wider
        longest = std::max(longest, std::min(core::utf16_length(row[column]), line));
        for (std::size_t at = 0; at < row[column].size();) {
            const auto end = std::min(row[column].find(' ', at), row[column].size());
            const auto word = core::utf16_length(std::string_view(row[column]).substr(at, end - at));
            longest = std::max(longest, is_header ? word + word / 4 : word);
            at = end + 1;
        }
    }
    return static_cast<int>(longest + padding);
}

/// "target-group" → "PlanTargetGroup", with a number behind it when the name is taken. A hint only; it holds no point.
rtl::OUString free_table_name(const Reference<css::text::XTextDocument>& document, std::string_view id) {
    std::string name = "Plan";
    bool capital = true;
    for (const char c : id) {
        if (c == '-') capital = true;
        else name += capital && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c, capital = false;
    }
    const auto tables = Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables();
    auto result = uno::to_office(name);
    for (int number = 2; tables->hasByName(result); ++number) result = uno::to_office(name + std::to_string(number));
    return result;
}

Sequence<Sequence<Any>> as_data(const Rows& rows) {
    Sequence<Sequence<Any>> data(static_cast<sal_Int32>(rows.size()));
    std::ranges::transform(rows, data.getArray(), [](const auto& row) {
        Sequence<Any> cells(static_cast<sal_Int32>(row.size()));
        std::ranges::transform(row, cells.getArray(), [](const auto& cell) { return Any(uno::to_office(cell)); });
        return cells;
    });
    return data;
}

void set_widths(const Reference<css::text::XTextTable>& table, const std::vector<int>& weights) {
    int total = 0;
    for (const int w : weights) total += w;
    const auto full = uno::get<sal_Int16>(table, "TableColumnRelativeSum");
    auto separators = uno::get<Sequence<css::text::TableColumnSeparator>>(table, "TableColumnSeparators");
    int sum = 0;
    for (sal_Int32 at = 0; at < separators.getLength(); ++at) {
        sum += weights[static_cast<std::size_t>(at)];
        separators.getArray()[at].Position = static_cast<sal_Int16>(full * sum / total);
    }
    uno::set(table, "TableColumnSeparators", separators);
}

void mark_placeholders(const Reference<css::text::XText>& cell, std::string_view text) {
    for (const auto& span : core::find_placeholders(text)) {
        const auto cursor = cell->createTextCursor();
        cursor->gotoStart(false);
        cursor->goRight(static_cast<sal_Int16>(core::utf16_length(text.substr(0, span.offset))), false);
        cursor->goRight(static_cast<sal_Int16>(core::utf16_length(text.substr(span.offset, span.length))), true);
        uno::set(cursor, "CharStyleName", uno::to_office(core::style::placeholder));
    }
}

Reference<css::text::XTextTable> insert_rows(const Reference<css::text::XTextDocument>& document,
                                             const Reference<css::text::XTextCursor>& cursor, const Rows& rows,
                                             std::string_view id) {
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Reference<css::text::XTextTable> table(factory->createInstance("com.sun.star.text.TextTable"),
                                                 UNO_QUERY_THROW);
    table->initialize(static_cast<sal_Int32>(rows.size()), static_cast<sal_Int32>(rows.front().size()));
    cursor->getText()->insertTextContent(cursor.get(), table.get(), false);
    Reference<css::container::XNamed>(table, UNO_QUERY_THROW)->setName(free_table_name(document, id));
    Reference<css::sheet::XCellRangeData>(table, UNO_QUERY_THROW)->setDataArray(as_data(rows));
    const Reference<css::table::XCellRange> range(table, UNO_QUERY_THROW);
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            if (rows[row][column].find('<') != std::string::npos)
                mark_placeholders(
                    {range->getCellByPosition(static_cast<sal_Int32>(column), static_cast<sal_Int32>(row)),
                     UNO_QUERY_THROW},
                    rows[row][column]);
    return table;
}

void keep_rows_whole(const Reference<css::text::XTextTable>& table) {
    const Reference<css::container::XIndexAccess> rows(table->getRows(), UNO_QUERY_THROW);
    for (sal_Int32 row = 0; row < rows->getCount(); ++row)
        uno::set(Reference<css::uno::XInterface>(rows->getByIndex(row), UNO_QUERY_THROW), "IsSplitAllowed", false);
}

} // namespace

void insert_table(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextCursor>& cursor,
                  const core::TableElement& element) {
    Rows rows(1);
    for (const auto& column : element.table->columns) rows.front().push_back(column.title);
    rows.insert(rows.end(), element.rows.begin(), element.rows.end());
    const bool is_follow_up = element.table->role == core::role::table::follow_up;
    const bool is_plain_table = is_plain(*element.table);
    std::vector<int> weights;
    for (std::size_t at = 0; at < element.table->columns.size(); ++at) {
        const auto& column = element.table->columns[at];
        weights.push_back(is_plain_table ? weight_of_content(rows, at)
                          : is_follow_up ? weight_in_follow_up(column)
                                         : weight(column.kind));
    }
    const auto table = insert_rows(document, cursor, rows, element.table->id);
    use_table_style(document, table);
    set_widths(table, weights);
    uno::set(table, "RepeatHeadline", true);
    uno::set(table, "BottomMargin", sal_Int32{400}); // 1/100 mm
    keep_rows_whole(table);
}

Reference<css::text::XTextTable> insert_facts(const Reference<css::text::XTextDocument>& document,
                                              const Reference<css::text::XTextCursor>& cursor,
                                              const std::vector<std::pair<std::string, std::string>>& facts) {
    Rows rows;
    for (const auto& [label, value] : facts) rows.push_back({label, value});
    const auto table = insert_rows(document, cursor, rows, "facts");
    const Reference<css::table::XCellRange> range(table, UNO_QUERY_THROW);
    uno::set(table, "TableBorder2",
             css::table::TableBorder2{{}, true, {}, true, {}, true, {}, true, {}, true, {}, true, 0, false});
    set_cell_style({range->getCellByPosition(1, 0), UNO_QUERY_THROW},
                   "Table Contents"); // the office took it for a header
    for (sal_Int32 row = 0; row < table->getRows()->getCount(); ++row)
        set_cell_style({range->getCellByPosition(0, row), UNO_QUERY_THROW}, core::style::fact_label.data());
    set_widths(table, {30, 70});
    uno::set(table, "RepeatHeadline", false);
    keep_rows_whole(table);
    return table;
}

void set_cell_style(const Reference<css::text::XText>& cell, const char* style) {
    const auto cursor = cell->createTextCursor();
    cursor->gotoEnd(true);
    uno::set(cursor, "ParaStyleName", rtl::OUString::createFromAscii(style));
}

void set_cell(const Reference<css::text::XText>& cell, std::string_view text) {
    refuse_protected(Reference<css::text::XTextRange>(cell.get()));
    make_text_of({cell, css::uno::UNO_QUERY});
    cell->setString(uno::to_office(text));
    const auto cursor = cell->createTextCursor();
    cursor->gotoEnd(true); // what stood there may have looked like a placeholder
    Reference<css::beans::XPropertyState>(cursor, UNO_QUERY_THROW)->setPropertyToDefault("CharStyleName");
    mark_placeholders(cell, text);
}

} // namespace plan::writer
