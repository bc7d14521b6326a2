#include "writer/evaluation/sheet_rows.hpp"

#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <rtl/math.hxx>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr sal_Int32 most_columns = 1000;

std::string text_of(const css::uno::Any& cell) {
    if (rtl::OUString text; cell >>= text) return std::string(core::trimmed(uno::to_utf8(text)));
    double number = 0;
    if (!(cell >>= number)) return {};
    return uno::to_utf8(
        rtl::math::doubleToUString(number, rtl_math_StringFormat_Automatic, rtl_math_DecimalPlaces_Max, ',', true));
}

core::Table rows_of(const Reference<css::sheet::XSpreadsheet>& sheet, std::size_t most_rows) {
    const auto cursor = sheet->createCursor();
    const Reference<css::sheet::XUsedAreaCursor> used(cursor, UNO_QUERY_THROW);
    used->gotoStartOfUsedArea(false);
    used->gotoEndOfUsedArea(true);
    const auto area = Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    if (static_cast<std::size_t>(area.EndRow) >= most_rows)
        throw core::Refused("answers.too-many", {{"most", std::to_string(most_rows)}});
    const Reference<css::sheet::XCellRangeData> cells(
        sheet->getCellRangeByPosition(0, 0, std::min(area.EndColumn, most_columns), area.EndRow), UNO_QUERY_THROW);
    core::Table table;
    table.rows.reserve(static_cast<std::size_t>(area.EndRow) + 1);
    bool is_empty = true;
    for (const auto& row : cells->getDataArray()) {
        auto& texts = table.rows.emplace_back();
        texts.reserve(static_cast<std::size_t>(row.getLength()));
        for (const auto& cell : row) {
            texts.push_back(text_of(cell));
            is_empty = is_empty && texts.back().empty();
        }
    }
    if (is_empty) table.rows.clear();
    return table;
}

} // namespace

std::vector<core::Table> sheet_rows(const Reference<css::sheet::XSpreadsheetDocument>& document,
                                    std::size_t most_rows) {
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    std::vector<core::Table> tables;
    for (sal_Int32 at = 0; at < sheets->getCount(); ++at) {
        auto table = rows_of({sheets->getByIndex(at), UNO_QUERY_THROW}, most_rows);
        if (!table.rows.empty()) tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace plan::writer
