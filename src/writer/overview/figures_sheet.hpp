// The page of figures of an overview: what was counted, three charts, and the tables that feed them.
#pragma once

#include "core/overview/overview.hpp"
#include "writer/overview/table_sheet.hpp"

namespace plan::writer {

/// Writes it into an empty sheet. Each figure is a formula over the other sheets, which must be there already.
/// @param number  of the sheet in the document
/// @returns  how wide it is, in hundredths of a millimetre
sal_Int32 write_figures(const SheetSettings& settings, const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
                        sal_Int16 number, const core::overview::Overview& overview);

} // namespace plan::writer
