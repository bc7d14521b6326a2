#include "writer/overview/figures_sheet.hpp"

#include "core/document/document.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/overview/overview_charts.hpp"
#include "writer/overview/sheet_position.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace plan::writer {
namespace {

using core::overview::Cell;
using core::overview::Chart;
using core::overview::Figure;
using core::overview::Source;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr sal_Int32 title_row = 0;
constexpr sal_Int32 first_figure = 2;
constexpr sal_Int32 widths[] = {7'000, 3'200, 3'200, 3'200, 3'200, 3'200, 3'200};

class FiguresWriter {
public:
    FiguresWriter(const SheetSettings& settings, const Reference<css::sheet::XSpreadsheet>& sheet, sal_Int16 number,
                  const core::overview::Overview& overview)
        : settings_(settings), sheet_(sheet), number_(number), overview_(overview) {}

    sal_Int32 write() {
        sal_Int32 all = 0;
        const auto columns = Reference<css::table::XColumnRowRange>(sheet_, UNO_QUERY_THROW)->getColumns();
        for (sal_Int32 at = 0; at < static_cast<sal_Int32>(std::size(widths)); ++at) {
            uno::set(Reference<css::uno::XInterface>(columns->getByIndex(at), UNO_QUERY_THROW), "Width", widths[at]);
            all += widths[at];
        }
        write_title(title_row, settings_.words("overview.figures"), title_height);
        write_list();
        // The charts stand between the list and the tables that feed them.
        ChartArea area(settings_, sheet_, number_, first_figure, rows_behind_list());
        sal_Int32 row = area.first_row_below();
        const auto rows = Reference<css::table::XColumnRowRange>(sheet_, UNO_QUERY_THROW)->getRows();
        uno::set(Reference<css::uno::XInterface>(rows->getByIndex(row), UNO_QUERY_THROW), "IsStartOfNewPage", true);
        for (const auto& chart : overview_.figures.charts) {
            const auto title = title_of(chart);
            write_title(row, title, sub_title_height);
            const auto table = write_chart_table(row + 1, chart);
            area.add(chart, title, table);
            row = table.EndRow + 2;
        }
        return all;
    }

private:
    static constexpr float title_height = 18;
    static constexpr float sub_title_height = 11;

    [[nodiscard]] sal_Int32 rows_behind_list() const {
        return first_figure + static_cast<sal_Int32>(overview_.figures.list.size()) + 1;
    }

    [[nodiscard]] std::string title_of(const Chart& chart) const {
        return settings_.words("overview.chart." + chart.id);
    }

    [[nodiscard]] Reference<css::table::XCellRange> range(sal_Int32 left, sal_Int32 top, sal_Int32 right,
                                                          sal_Int32 bottom) const {
        return sheet_->getCellRangeByPosition(left, top, right, bottom);
    }

    void put_text(sal_Int32 column, sal_Int32 row, const std::string& text) const {
        Reference<css::text::XTextRange>(sheet_->getCellByPosition(column, row), UNO_QUERY_THROW)
            ->setString(uno::to_office(text));
    }

    void write_title(sal_Int32 row, const std::string& text, float height) const {
        put_text(0, row, text);
        const auto cell = range(0, row, 0, row);
        uno::set(cell, "CharHeight", height);
        uno::set(cell, "CharWeight", css::awt::FontWeight::BOLD);
        uno::set(cell, "CharColor", settings_.look.heading);
    }

    void write_list() const {
        auto row = first_figure;
        for (const auto& figure : overview_.figures.list) {
            put_text(0, row, settings_.words("overview.figure." + figure.id));
            put_figure(1, row, figure, {});
            ++row;
        }
        use_style(range(0, first_figure, 1, row - 1), core::style::table_cell); // below what each cell has of its own
    }

    /// @param is  the cell that says what is counted; empty where the figure says it itself
    void put_figure(sal_Int32 column, sal_Int32 row, const Figure& figure, const rtl::OUString& is) const {
        const auto cell = sheet_->getCellByPosition(column, row);
        const auto formula = formula_of(figure.source, is);
        if (formula.isEmpty()) cell->setValue(cell_number(figure.value, figure.kind));
        else cell->setFormula(formula);
        uno::set(cell, "NumberFormat", settings_.formats.of(figure.kind));
    }

    /// Products of whole columns: unlike SUMIFS they take a text for what it is, and no star or dot in it for a
    /// pattern.
    [[nodiscard]] rtl::OUString formula_of(const Source& source, const rtl::OUString& is) const {
        const auto* counted = source.sheet.empty() ? nullptr : overview_.find(source.sheet);
        if (counted == nullptr || counted->rows.empty()) return {}; // a sheet that was left out: the figure stays
        if (source.by.empty() && source.column.empty()) return "=ROWS(" + column_of(source.sheet, {}) + ")";
        if (source.by.empty()) return "=SUM(" + column_of(source.sheet, source.column) + ")";
        const auto wanted = is.isEmpty() ? quoted(source.is) : is;
        const auto rows = "(" + column_of(source.sheet, source.by) + "=" + wanted + ")";
        return "=SUMPRODUCT(" + rows + "*" +
               (source.column.empty() ? rtl::OUString("1") : column_of(source.sheet, source.column)) + ")";
    }

    /// @param id  empty: any, as for counting rows
    [[nodiscard]] rtl::OUString column_of(const std::string& sheet, const std::string& id) const {
        const auto& data = overview_.sheet(sheet);
        const auto column = id.empty() ? std::size_t{0} : data.column(id);
        return column_name(data, static_cast<sal_Int32>(column),
                           uno::to_office(core::overview::title_of(data, settings_.words)));
    }

    [[nodiscard]] rtl::OUString quoted(const Cell& cell) const {
        return "\"" + uno::to_office(text_of(cell)).replaceAll("\"", "\"\"") + "\"";
    }

    [[nodiscard]] std::string text_of(const Cell& cell) const {
        if (const auto* word = std::get_if<core::overview::Word>(&cell)) return settings_.words(word->key);
        if (const auto* text = std::get_if<std::string>(&cell)) return *text;
        return {};
    }

    /// The header, and a row for each category; one empty row where there is none.
    css::table::CellRangeAddress write_chart_table(sal_Int32 top, const Chart& chart) const {
        const auto count = static_cast<sal_Int32>(chart.categories.size());
        const auto last_column = static_cast<sal_Int32>(chart.series.size());
        const auto bottom = top + std::max(count, sal_Int32{1});
        use_style(range(0, top, last_column, top), core::style::table_header);
        use_style(range(0, top + 1, last_column, bottom), core::style::table_cell);
        uno::set(range(0, top + 1, 0, bottom), "NumberFormat", settings_.formats.of(core::overview::ColumnKind::text));
        uno::set(range(0, top + 1, 0, bottom), "IsTextWrapped", true);
        put_text(0, top, settings_.words("overview.column." + chart.by));
        for (sal_Int32 at = 0; at < count; ++at)
            put_text(0, top + 1 + at, text_of(chart.categories[static_cast<std::size_t>(at)]));
        for (sal_Int32 column = 1; column <= last_column; ++column) {
            const auto& series = chart.series[static_cast<std::size_t>(column - 1)];
            put_text(column, top, settings_.words("overview.column." + series.id));
            for (sal_Int32 at = 0; at < count; ++at)
                put_figure(column, top + 1 + at, series.values[static_cast<std::size_t>(at)],
                           "$" + cell_name(0, top + 1 + at));
        }
        return {number_, 0, top, last_column, bottom};
    }

    const SheetSettings& settings_;
    Reference<css::sheet::XSpreadsheet> sheet_;
    sal_Int16 number_;
    const core::overview::Overview& overview_;
};

} // namespace

sal_Int32 write_figures(const SheetSettings& settings, const Reference<css::sheet::XSpreadsheet>& sheet,
                        sal_Int16 number, const core::overview::Overview& overview) {
    return FiguresWriter(settings, sheet, number, overview).write();
}

} // namespace plan::writer
