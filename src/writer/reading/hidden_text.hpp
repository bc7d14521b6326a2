// Text that somebody hid by hand: the office gives it with the rest, but no reader sees it.
#pragma once

#include "core/document/document.hpp"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// Whether some of a text is hidden.
bool has_hidden_text(const css::uno::Reference<css::text::XTextRange>& text);

/// Whether any text of a document is formatted by hand: only there some of a paragraph can be hidden, and to find it
/// costs as much as reading the document.
bool has_formatting_by_hand(const css::uno::Reference<css::text::XTextDocument>& document);

/// The blocks of a document that hold hidden text, not those that are hidden whole.
/// @param contents  the paragraph or table of each block
std::vector<std::size_t>
blocks_with_hidden_text(const std::vector<css::uno::Reference<css::text::XTextContent>>& contents,
                        const std::vector<core::Block>& blocks);

} // namespace plan::writer
