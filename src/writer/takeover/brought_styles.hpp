// Styles of somebody's document that a plan does not have.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Gives a document a paragraph style of another, with those that it is made from; one of that name stays as it is.
/// Undo knows nothing of it: Redo of a text with a style that went with it would lose the style.
void bring_paragraph_style(const css::uno::Reference<css::text::XTextDocument>& from,
                           const css::uno::Reference<css::text::XTextDocument>& to, const rtl::OUString& name);

} // namespace plan::writer
