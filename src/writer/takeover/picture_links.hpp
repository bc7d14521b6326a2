// Pictures that stand in files of their own, or on the web.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Puts linked pictures into the document itself. The address of one that the office could not load stands in its
/// stead.
void embed_linked_pictures(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace plan::writer
