// A new document with the content of another.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Opens it; it has no file of its own, its macros do not run and its links stay as they are.
/// @throws Refused  "document.no-copy"
css::uno::Reference<css::text::XTextDocument> open_copy(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                        const css::uno::Reference<css::text::XTextDocument>& document,
                                                        bool hidden);

} // namespace plan::writer
