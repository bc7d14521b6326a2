// What Undo forgets of fields of Word that were deleted: that a content control shows its prompt, and the code of a
// field that the office does not know.
#pragma once

#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// As the first action of a step, it gives such fields back what they have now, when the step is undone.
/// @returns  nothing for a document that is not from Word or has none
css::uno::Reference<css::document::XUndoAction>
keep_fields(const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace plan::writer
