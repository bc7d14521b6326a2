// One sheet of an overview in a spreadsheet: a table with a filter, a header that stays, and totals above it.
#pragma once

#include "core/overview/sheet.hpp"
#include "writer/overview/cell_formats.hpp"
#include "writer/overview/sheet_look.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// What all sheets of one document share.
struct SheetSettings {
    const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document;
    const core::overview::Words& words;
    const SheetLook& look;
    const CellFormats& formats;
};

/// Writes it into an empty sheet.
/// @param number  of the sheet in the document
/// @returns  how wide it is, in hundredths of a millimetre
sal_Int32 write_table(const SheetSettings& settings, const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
                      sal_Int16 number, const core::overview::Sheet& data);

} // namespace plan::writer
