// Undo and Redo of sorting lose the bookmarks in the rows (LibreOffice 7.4); an action of our own brings these back.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// To be called within an Undo step, before anything in the table changes and once more when all has.
void keep_bookmarks_in_cells(const css::uno::Reference<css::text::XTextDocument>& document,
                             const css::uno::Reference<css::text::XTextTable>& table);

} // namespace plan::writer
