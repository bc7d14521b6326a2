// Pages of a document that nobody has looked at yet.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Lays out all pages; nothing where the document has no view. On a page without a layout the office selects nothing in
/// a frame (7.4), goes to no place (25.2), and computes no sums.
void lay_out(const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace plan::writer
