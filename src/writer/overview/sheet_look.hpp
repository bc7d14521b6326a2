// How sheets look: the letters and colours that the house style gives to the tables of plans.
#pragma once

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>
#include <string_view>

namespace plan::writer {

namespace css = com::sun::star;

struct SheetLook {
    rtl::OUString font;
    sal_Int16 font_family = 0; ///< where the font is missing, one of its kind
    float height = 0;
    sal_Int32 header_back = 0;
    sal_Int32 header_text = 0;
    sal_Int32 heading = 0; ///< the colour of headings
    sal_Int32 line = 0;    ///< the colour of lines between cells
};

/// @param house_style  URL of the file with the styles
/// @throws css::uno::Exception  it cannot be opened
SheetLook look_of(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& house_style);

/// Halfway to white.
sal_Int32 lighter(sal_Int32 colour);

/// The cell styles of the names that the house style has for tables, and the letters of all cells.
void add_cell_styles(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document, const SheetLook& look);

/// Gives cells one of these styles.
/// @param style  core::style::table_header or core::style::table_cell
void use_style(const css::uno::Reference<css::table::XCellRange>& cells, std::string_view style);

} // namespace plan::writer
