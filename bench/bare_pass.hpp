// The peer that checking is measured against: one pass that reads everything once and thinks of nothing.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::bench {

namespace css = com::sun::star;

/// Reads every paragraph's text and style, and every table's cells by array.
/// @returns  the number of characters read, so that nothing can be left out
sal_Int64 bare_pass(const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace plan::bench
