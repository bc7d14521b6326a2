// The sheets of a spreadsheet → tables below their names.
#pragma once

#include "core/takeover/source_part.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Reads what the sheets show: cells as they are displayed, nothing that is hidden. Rows that two empty ones or more
/// part are tables of their own; a line of text by itself is a paragraph.
/// @throws Refused  "takeover.too-many-rows" {"rows", "most"}
core::Source read_sheets(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document);

} // namespace plan::writer
