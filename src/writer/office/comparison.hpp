// A plan beside an earlier version of it, by the office's own comparison.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Opens a copy of the document that shows what is different as recorded changes. The document itself is not touched.
/// @param earlier  URL of the earlier version
css::uno::Reference<css::text::XTextDocument>
open_comparison(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::text::XTextDocument>& document, const rtl::OUString& earlier,
                bool hidden);

} // namespace plan::writer
