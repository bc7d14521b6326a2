// Tables that only put text in its place on the page, and tables of data.
#pragma once

#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// @param may_hold_tables  the document has tables in cells
bool is_layout_table(const css::uno::Reference<css::text::XTextTable>& table, bool may_hold_tables);

} // namespace plan::writer
