// The three charts of an overview, each fed by a table of the same sheet.
#pragma once

#include "core/overview/figures.hpp"
#include "writer/overview/table_sheet.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>

namespace plan::writer {

/// Where the charts stand: the first beside a list, the others side by side below it.
class ChartArea {
public:
    /// @param number  of the sheet in the document
    /// @param top  the first row beside which a chart may stand
    /// @param below  the first row below the list
    ChartArea(const SheetSettings& settings, const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
              sal_Int16 number, sal_Int32 top, sal_Int32 below);

    /// The first row that no chart covers.
    [[nodiscard]] sal_Int32 first_row_below() const;

    /// @param table  the cells that feed it, with titles above and names before them
    void add(const core::overview::Chart& chart, const std::string& title, const css::table::CellRangeAddress& table);

private:
    const SheetSettings& settings_;
    css::uno::Reference<css::sheet::XSpreadsheet> sheet_;
    sal_Int16 number_;
    sal_Int32 top_;
    sal_Int32 below_;
    std::size_t added_ = 0;
};

} // namespace plan::writer
