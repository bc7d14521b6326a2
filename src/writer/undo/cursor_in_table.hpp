// What Undo selects where a table with the cursor comes back.
#pragma once

#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// An action to begin an Undo step with, which is undone last: it ends the selection over cells that the office makes
/// where it brings back the table that held the cursor, and may die of (7.4) where no window shows the document.
/// @returns  nothing while the cursor is in no table
css::uno::Reference<css::document::XUndoAction>
keep_cursor_in_table(const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace plan::writer
