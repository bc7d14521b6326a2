#include "writer/takeover/sheet_reading.hpp"

#include "core/text/characters.hpp"
#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <iterator>
#include <map>
#include <optional>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Area = css::table::CellRangeAddress;
using Texts = std::map<sal_Int32, std::string>; ///< of one row, by column

constexpr std::size_t most_rows = 5000;
constexpr sal_Int32 rows_between = 2; ///< empty ones between two tables

/// Which rows or columns a sheet shows; each is asked once.
class Shown {
public:
    explicit Shown(const Reference<css::uno::XInterface>& lines) : lines_(lines, UNO_QUERY_THROW) {}

    bool operator()(sal_Int32 line) {
        const auto [found, is_new] = known_.try_emplace(line, false);
        if (is_new)
            found->second =
                uno::get<bool>(Reference<css::uno::XInterface>(lines_->getByIndex(line), UNO_QUERY_THROW), "IsVisible");
        return found->second;
    }

private:
    Reference<css::container::XIndexAccess> lines_;
    std::map<sal_Int32, bool> known_;
};

class SheetReader {
public:
    explicit SheetReader(const Reference<css::sheet::XSpreadsheet>& sheet)
        : sheet_(sheet), rows_(lines_of(sheet)->getRows()), columns_(lines_of(sheet)->getColumns()) {}

    /// The texts of all cells that are shown and not blank.
    void read() {
        const auto filled = filled_areas();
        refuse_many_rows(filled);
        for (const auto& area : filled)
            for (auto row = area.StartRow; row <= area.EndRow; ++row)
                if (rows_(row)) read_row(row, area);
    }

    [[nodiscard]] bool is_empty() const { return texts_.empty(); }

    void add_blocks(std::vector<core::Block>& blocks) {
        auto first = texts_.cbegin();
        while (first != texts_.cend()) {
            auto behind = std::next(first);
            while (behind != texts_.cend() && !is_parted(std::prev(behind)->first, behind->first)) ++behind;
            blocks.push_back(block_of(first, behind));
            first = behind;
        }
    }

private:
    using Row = std::map<sal_Int32, Texts>::const_iterator;

    static Reference<css::table::XColumnRowRange> lines_of(const Reference<css::sheet::XSpreadsheet>& sheet) {
        return {sheet, UNO_QUERY_THROW};
    }

    [[nodiscard]] std::vector<Area> filled_areas() const {
        namespace flag = css::sheet::CellFlags;
        const auto areas = Reference<css::sheet::XCellRangesQuery>(sheet_, UNO_QUERY_THROW)
                               ->queryContentCells(flag::VALUE | flag::DATETIME | flag::STRING | flag::FORMULA)
                               ->getRangeAddresses();
        return {areas.begin(), areas.end()};
    }

    /// Counted before any is looked at: a sheet may have a million.
    static void refuse_many_rows(std::vector<Area> areas) {
        std::ranges::sort(areas, {}, &Area::StartRow);
        std::size_t rows = 0;
        sal_Int32 next = 0;
        for (const auto& area : areas) {
            const auto first = std::max(next, area.StartRow);
            if (area.EndRow < first) continue;
            rows += static_cast<std::size_t>(area.EndRow - first) + 1;
            next = area.EndRow + 1;
        }
        if (rows > most_rows)
            throw core::Refused("takeover.too-many-rows",
                                {{"rows", std::to_string(rows)}, {"most", std::to_string(most_rows)}});
    }

    void read_row(sal_Int32 row, const Area& area) {
        for (auto column = area.StartColumn; column <= area.EndColumn; ++column) {
            if (!columns_(column)) continue;
            const Reference<css::text::XTextRange> cell(sheet_->getCellByPosition(column, row), UNO_QUERY_THROW);
            std::string text(core::trimmed(uno::to_utf8(cell->getString())));
            if (!text.empty()) texts_[row][column] = std::move(text);
        }
    }

    /// Whether enough empty rows that are shown stand between two rows.
    [[nodiscard]] bool is_parted(sal_Int32 row, sal_Int32 next) {
        sal_Int32 between = 0;
        while (++row < next && between < rows_between) between += rows_(row) ? 1 : 0;
        return between >= rows_between;
    }

    core::Block block_of(Row first, Row behind) {
        if (std::next(first) == behind && first->second.size() == 1) {
            const auto& text = first->second.begin()->second;
            if (std::ranges::any_of(text, core::may_be_letter)) return core::Paragraph{text, "Text body"};
        }
        auto left = first->second.begin()->first;
        auto right = left;
        for (auto row = first; row != behind; ++row) {
            left = std::min(left, row->second.begin()->first);
            right = std::max(right, std::prev(row->second.end())->first);
        }
        return table_of(first->first, std::prev(behind)->first, left, right);
    }

    core::Table table_of(sal_Int32 top, sal_Int32 bottom, sal_Int32 left, sal_Int32 right) {
        const auto shown = [](Shown& lines, sal_Int32 from, sal_Int32 to) {
            std::vector<sal_Int32> result;
            for (auto line = from; line <= to; ++line)
                if (lines(line)) result.push_back(line);
            return result;
        };
        const auto rows = shown(rows_, top, bottom);
        const auto columns = shown(columns_, left, right);
        core::Table table;
        for (const auto row : rows) {
            auto& cells = table.rows.emplace_back(columns.size());
            const auto texts = texts_.find(row);
            if (texts == texts_.end()) continue;
            for (std::size_t column = 0; column < columns.size(); ++column)
                if (const auto text = texts->second.find(columns[column]); text != texts->second.end())
                    cells[column] = text->second;
        }
        const Reference<css::util::XMergeable> whole(sheet_->getCellRangeByPosition(left, top, right, bottom),
                                                     UNO_QUERY_THROW);
        if (whole->getIsMerged()) add_covered(table, rows, columns);
        return table;
    }

    /// The cells that a merged one with text above them covers.
    void add_covered(core::Table& table, const std::vector<sal_Int32>& rows, const std::vector<sal_Int32>& columns) {
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < columns.size(); ++column) {
                if (table.rows[row][column].empty()) continue;
                const auto merged = merged_area(rows[row], columns[column]);
                if (!merged) continue;
                for (auto below = row + 1; below < rows.size() && rows[below] <= merged->EndRow; ++below)
                    for (auto beside = column; beside < columns.size() && columns[beside] <= merged->EndColumn;
                         ++beside)
                        table.covered.push_back({below, beside});
            }
        std::ranges::sort(table.covered, {},
                          [](const core::CellIndex& cell) { return std::pair(cell.row, cell.column); });
    }

    [[nodiscard]] std::optional<Area> merged_area(sal_Int32 row, sal_Int32 column) const {
        const auto cell = sheet_->getCellRangeByPosition(column, row, column, row);
        if (!Reference<css::util::XMergeable>(cell, UNO_QUERY_THROW)->getIsMerged()) return std::nullopt;
        const auto cursor = sheet_->createCursorByRange({cell, UNO_QUERY_THROW});
        cursor->collapseToMergedArea();
        return Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    }

    Reference<css::sheet::XSpreadsheet> sheet_;
    Shown rows_;
    Shown columns_;
    std::map<sal_Int32, Texts> texts_; ///< by row
};

} // namespace

core::Source read_sheets(const Reference<css::sheet::XSpreadsheetDocument>& document) {
    struct Named {
        std::string name;
        std::vector<core::Block> blocks;
    };
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY);
    if (!sheets.is()) throw core::Refused("document.closed");
    std::vector<Named> filled;
    for (sal_Int32 at = 0; at < sheets->getCount(); ++at) {
        const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(at), UNO_QUERY_THROW);
        if (!uno::get<bool>(sheet, "IsVisible")) continue;
        SheetReader reader(sheet);
        reader.read();
        if (reader.is_empty()) continue;
        const Reference<css::container::XNamed> named(sheet, UNO_QUERY_THROW);
        reader.add_blocks(filled.emplace_back(Named{uno::to_utf8(named->getName()), {}}).blocks);
    }
    core::Source source;
    source.can_be_copied = false;
    auto& blocks = source.document.blocks;
    for (auto& sheet : filled) {
        if (filled.size() > 1)
            blocks.emplace_back(core::Paragraph{.text = sheet.name, .style = "Heading 1", .outline_level = 1});
        std::ranges::move(sheet.blocks, std::back_inserter(blocks));
    }
    return source;
}

} // namespace plan::writer
