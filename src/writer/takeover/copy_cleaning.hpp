// Making a copy of somebody's document fit to be taken over: nothing in it that is not for a reader, or that would mean
// something else in a plan.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Accepts recorded changes; takes out comments, hidden text, sections around text, text boxes around titles and
/// tables, bookmarks of ours; makes text of fields that tell of the document, and puts linked pictures into it.
/// @throws Refused  "takeover.changes" when recorded changes cannot be accepted
void clean_copy(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::text::XTextDocument>& copy);

} // namespace plan::writer
