// What a document allows, and what it remembers of its changes.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Called where a step begins: see UndoStep.
/// @throws Refused  "document.read-only"; "document.master" for one that holds others; "document.form" where only the
/// fields of a form may be filled in
void refuse_locked(const css::uno::Reference<css::text::XTextDocument>& document);
/// Whether changes are recorded now.
bool is_recording(const css::uno::Reference<css::text::XTextDocument>& document);
/// Whole paragraphs and tables cannot be taken out while changes are recorded.
/// @throws Refused  "document.recording"
void refuse_recording(const css::uno::Reference<css::text::XTextDocument>& document);

/// Whether the document was opened from a file of Word.
bool is_from_word(const css::uno::Reference<css::text::XTextDocument>& document);

/// Nothing to undo, nothing to save.
void forget_changes(const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace plan::writer
