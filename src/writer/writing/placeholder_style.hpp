// What is typed over a placeholder takes on its look. This gives it the look of the text around it.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Takes the style of placeholders off what is none (any more), in the paragraphs that a range touches. It becomes a
/// part of the last Undo step; without a step to belong to, or while changes are recorded, it does nothing.
void clear_placeholder_style(const css::uno::Reference<css::text::XTextDocument>& document,
                             const css::uno::Reference<css::text::XTextRange>& range);

} // namespace plan::writer
