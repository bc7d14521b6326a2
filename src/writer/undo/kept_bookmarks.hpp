// What Undo forgets of bookmarks that reach over several paragraphs, as Pandoc and Word make around a part of a text:
// where one ends whose last words were written over.
#pragma once

#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// As the first action of a step, it lets such bookmarks begin and end where they do now, when the step is undone.
/// @returns  nothing for a document that has none
css::uno::Reference<css::document::XUndoAction>
keep_bookmarks(const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace plan::writer
