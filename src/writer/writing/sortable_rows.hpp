// What the office loses of a table when it sorts the rows, or when that is undone (LibreOffice 7.4).
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Of the whole table, as a new column comes into each row.
/// @throws Refused  "table.not-sortable" where it holds such a thing
void refuse_lost_by_sorting(const css::uno::Reference<css::text::XTextDocument>& document,
                            const css::uno::Reference<css::text::XTextTable>& table);

} // namespace plan::writer
