// Where things stand in a sheet of an overview, and how formulas name it.
#pragma once

#include "core/overview/sheet.hpp"

#include <com/sun/star/table/CellRangeAddress.hpp>
#include <rtl/ustring.hxx>

namespace plan::writer {

namespace css = com::sun::star;

/// Totals stand above the table, where neither a filter nor a pivot table takes them for a row of it.
inline constexpr sal_Int32 totals_row = 0;
inline constexpr sal_Int32 header_row = 1;
inline constexpr sal_Int32 first_row = 2;

/// The last row of the table; it has an empty one where the overview has none.
sal_Int32 last_row(const core::overview::Sheet& sheet);

/// "F3"
rtl::OUString cell_name(sal_Int32 column, sal_Int32 row);
/// The rows of a column: "F3:F402"
rtl::OUString column_name(const core::overview::Sheet& sheet, sal_Int32 column);
/// The same seen from another sheet: "$'Doelen per school'.$F$3:$F$402"
rtl::OUString column_name(const core::overview::Sheet& sheet, sal_Int32 column, const rtl::OUString& title);

} // namespace plan::writer
