#include "writer/overview/table_sheet.hpp"

#include "core/document/document.hpp"
#include "core/text/characters.hpp"
#include "core/values/overloaded.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/overview/sheet_position.hpp"

#include <algorithm>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XText.hpp>

namespace plan::writer {
namespace {

using core::overview::Cell;
using core::overview::Column;
using core::overview::ColumnKind;
using core::overview::Link;
using core::overview::Total;
using core::overview::Word;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Row = css::uno::Sequence<Any>;

constexpr std::size_t rows_at_once = 2'000;

class TableWriter {
public:
    TableWriter(const SheetSettings& settings, const Reference<css::sheet::XSpreadsheet>& sheet, sal_Int16 number,
                const core::overview::Sheet& data)
        : settings_(settings), sheet_(sheet), number_(number), data_(data),
          last_column_(static_cast<sal_Int32>(data.columns.size()) - 1) {}

    sal_Int32 write() {
        use_style(range(0, header_row, last_column_, header_row), core::style::table_header);
        use_style(range(0, first_row, last_column_, last_row(data_)), core::style::table_cell);
        const auto width = format_columns();
        write_header();
        write_rows();
        write_links();
        write_totals();
        add_filter();
        repeat_header();
        return width;
    }

private:
    [[nodiscard]] Reference<css::table::XCellRange> range(sal_Int32 left, sal_Int32 top, sal_Int32 right,
                                                          sal_Int32 bottom) const {
        return sheet_->getCellRangeByPosition(left, top, right, bottom);
    }

    [[nodiscard]] const Column& column(sal_Int32 at) const { return data_.columns[static_cast<std::size_t>(at)]; }

    [[nodiscard]] std::string said(const Cell& cell) const {
        return std::visit(core::Overloaded{[](const std::string& text) { return text; },
                                           [](const Link& link) { return link.text; },
                                           [this](const Word& word) { return settings_.words(word.key); },
                                           [](const auto&) { return std::string(); }},
                          cell);
    }

    /// Formats and widths come first: rows take the height of what is written into them.
    sal_Int32 format_columns() const {
        const Reference<css::table::XColumnRowRange> lines(sheet_, UNO_QUERY_THROW);
        const auto columns = lines->getColumns();
        sal_Int32 all = 0;
        for (sal_Int32 at = 0; at <= last_column_; ++at) {
            const auto width = width_of(at);
            uno::set(Reference<css::uno::XInterface>(columns->getByIndex(at), UNO_QUERY_THROW), "Width", width);
            all += width;
            const auto kind = column(at).kind;
            const auto cells = range(at, first_row, at, last_row(data_));
            uno::set(cells, "NumberFormat", settings_.formats.of(kind));
            uno::set(range(at, totals_row, at, totals_row), "NumberFormat", settings_.formats.of(kind));
            if (kind == ColumnKind::text || kind == ColumnKind::link) uno::set(cells, "IsTextWrapped", true);
        }
        return all;
    }

    /// In hundredths of a millimetre, for what stands in it; longer texts take several lines.
    [[nodiscard]] sal_Int32 width_of(sal_Int32 at) const {
        constexpr sal_Int32 letter = 185;
        constexpr sal_Int32 around = 700; // with the button of the filter
        constexpr std::size_t shortest = 8;
        constexpr std::size_t longest = 40;
        constexpr std::size_t of_number = 12;
        std::size_t letters = shortest;
        std::string title = core::overview::title_of(column(at), settings_.words);
        std::ranges::replace(title, '-', ' '); // a line may end at either
        for (std::size_t begin = 0; begin < title.size();) {
            const auto end = std::min(title.find(' ', begin), title.size());
            letters = std::max(letters, core::utf16_length(std::string_view(title).substr(begin, end - begin)));
            begin = end + 1;
        }
        if (column(at).kind == ColumnKind::money) letters = std::max(letters, of_number);
        const auto index = static_cast<std::size_t>(at);
        for (const auto& row : data_.rows) letters = std::max(letters, core::utf16_length(said(row[index])));
        return static_cast<sal_Int32>(std::min(letters, longest)) * letter + around;
    }

    void write_header() const {
        Row titles(last_column_ + 1);
        auto* title = titles.getArray();
        for (sal_Int32 at = 0; at <= last_column_; ++at)
            title[at] <<= uno::to_office(core::overview::title_of(column(at), settings_.words));
        put(header_row, css::uno::Sequence<Row>(&titles, 1));
    }

    void put(sal_Int32 row, const css::uno::Sequence<Row>& rows) const {
        Reference<css::sheet::XCellRangeData>(range(0, row, last_column_, row + rows.getLength() - 1), UNO_QUERY_THROW)
            ->setDataArray(rows);
    }

    void write_rows() const {
        for (std::size_t begin = 0; begin < data_.rows.size(); begin += rows_at_once) {
            const auto count = std::min(rows_at_once, data_.rows.size() - begin);
            css::uno::Sequence<Row> rows(static_cast<sal_Int32>(count));
            auto* row = rows.getArray();
            for (std::size_t at = 0; at < count; ++at) row[at] = row_of(data_.rows[begin + at]);
            put(first_row + static_cast<sal_Int32>(begin), rows);
        }
    }

    [[nodiscard]] Row row_of(const std::vector<Cell>& cells) const {
        Row row(last_column_ + 1);
        auto* value = row.getArray();
        for (std::size_t at = 0; at < cells.size(); ++at) value[at] = value_of(cells[at], data_.columns[at].kind);
        return row;
    }

    /// A text stays one, whatever it looks like: no formula is made of what is put there.
    [[nodiscard]] Any value_of(const Cell& cell, ColumnKind kind) const {
        if (const auto* number = std::get_if<std::int64_t>(&cell)) return Any(cell_number(*number, kind));
        if (const auto* day = std::get_if<core::Day>(&cell)) return Any(cell_number(*day));
        const auto* link = std::get_if<Link>(&cell);
        const bool comes_later = link != nullptr && !link->url.empty();
        // An empty text leaves the cell empty, where nothing at all would be an error.
        return Any(comes_later ? rtl::OUString() : uno::to_office(said(cell)));
    }

    void write_links() const {
        const Reference<css::lang::XMultiServiceFactory> factory(settings_.document, UNO_QUERY_THROW);
        for (sal_Int32 at = 0; at <= last_column_; ++at) {
            if (column(at).kind != ColumnKind::link) continue;
            for (std::size_t row = 0; row < data_.rows.size(); ++row) {
                const auto* link = std::get_if<Link>(&data_.rows[row][static_cast<std::size_t>(at)]);
                if (link == nullptr || link->url.empty()) continue;
                const Reference<css::text::XTextContent> field(
                    factory->createInstance("com.sun.star.text.TextField.URL"), UNO_QUERY_THROW);
                uno::set(field, "URL", uno::to_office(link->url));
                uno::set(field, "Representation", uno::to_office(link->text));
                const Reference<css::text::XText> text(
                    sheet_->getCellByPosition(at, first_row + static_cast<sal_Int32>(row)), UNO_QUERY_THROW);
                text->insertTextContent(text->createTextCursor().get(), field, false);
            }
        }
    }

    /// Of the rows that a filter shows.
    void write_totals() const {
        bool has_any = false;
        for (sal_Int32 at = 0; at <= last_column_; ++at) {
            if (column(at).total != Total::sum) continue;
            has_any = true;
            sheet_->getCellByPosition(at, totals_row)->setFormula("=SUBTOTAL(109;" + column_name(data_, at) + ")");
        }
        if (!has_any) return;
        const Reference<css::text::XTextRange> label(sheet_->getCellByPosition(0, totals_row), UNO_QUERY_THROW);
        label->setString(uno::to_office(settings_.words("overview.total")));
        const auto cells = range(0, totals_row, last_column_, totals_row);
        uno::set(cells, "CharWeight", css::awt::FontWeight::BOLD);
        uno::set(cells, "CharColor", settings_.look.heading);
    }

    [[nodiscard]] css::table::CellRangeAddress address(sal_Int32 top, sal_Int32 bottom) const {
        return {number_, 0, top, last_column_, bottom};
    }

    void add_filter() const {
        const Reference<css::sheet::XDatabaseRanges> ranges(
            uno::get<Reference<css::sheet::XDatabaseRanges>>(settings_.document, "DatabaseRanges"), UNO_QUERY_THROW);
        const auto name = uno::to_office("plan_" + data_.id).replace('-', '_');
        ranges->addNewByName(name, address(header_row, last_row(data_)));
        const Reference<css::uno::XInterface> added(ranges->getByName(name), UNO_QUERY_THROW);
        uno::set(added, "ContainsHeader", true);
        uno::set(added, "AutoFilter", true);
    }

    void repeat_header() const {
        const Reference<css::sheet::XPrintAreas> pages(sheet_, UNO_QUERY_THROW);
        pages->setTitleRows(address(header_row, header_row));
        pages->setPrintTitleRows(true);
        pages->setTitleColumns({number_, 0, header_row, 0, header_row});
        pages->setPrintTitleColumns(true);
    }

    const SheetSettings& settings_;
    Reference<css::sheet::XSpreadsheet> sheet_;
    sal_Int16 number_;
    const core::overview::Sheet& data_;
    sal_Int32 last_column_;
};

} // namespace

sal_Int32 write_table(const SheetSettings& settings, const Reference<css::sheet::XSpreadsheet>& sheet, sal_Int16 number,
                      const core::overview::Sheet& data) {
    return TableWriter(settings, sheet, number, data).write();
}

} // namespace plan::writer
