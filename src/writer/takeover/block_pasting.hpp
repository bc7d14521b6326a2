// Blocks of one document → another, with all that stands in them: by the office's own copying, past the clipboard.
#pragma once

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Paragraphs and tables that follow each other in one text.
struct Stretch {
    css::uno::Reference<css::text::XText> text;
    css::uno::Reference<css::text::XTextContent> first;
    css::uno::Reference<css::text::XTextContent> last;
};

/// Puts a stretch in the place of an empty paragraph. Where a table would end the text, a paragraph stays behind it.
/// @param source  in which empty paragraphs are left around the stretch: so it is a copy that nobody sees
/// @param slot  the empty paragraph, in `target`
/// @returns  whether the office copied it; else the slot is empty as it was
[[nodiscard]] bool paste(const css::uno::Reference<css::text::XTextDocument>& source, const Stretch& stretch,
                         const css::uno::Reference<css::text::XTextDocument>& target,
                         const css::uno::Reference<css::text::XTextRange>& slot);

/// Nothing but the paragraph is asked for: a table that somebody still holds when Undo takes it back is lost.
void remove_paragraph_at(const css::uno::Reference<css::text::XTextRange>& position);

} // namespace plan::writer
