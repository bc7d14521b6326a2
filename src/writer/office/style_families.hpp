// The styles of a document.
#pragma once

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// @param family  "ParagraphStyles", "PageStyles" …
css::uno::Reference<css::container::XNameContainer>
styles_of(const css::uno::Reference<css::text::XTextDocument>& document, const char* family);

} // namespace plan::writer
