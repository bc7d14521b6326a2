// The paragraphs and tables of a document in reading order: those of the main text, and of what only gives them a place
// on the page (a table that holds the plan, a text box with a title).
#pragma once

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

struct BlockContent {
    css::uno::Reference<css::text::XTextContent> content;
    bool in_container = false; ///< it stands in a cell or a text box, and not in the main text itself
};

struct BlockList {
    std::vector<BlockContent> blocks; ///< core::Document::blocks, in the same order
    bool has_layout_table = false;
    bool has_text_box = false;
};

BlockList blocks_of(const css::uno::Reference<css::text::XTextDocument>& document);

/// Whether what stands in a text box belongs to the text that it stands at: a table, or a title.
/// @param anchor  where the box stands
bool is_text_box_with_blocks(const css::uno::Reference<css::text::XTextDocument>& document,
                             const css::uno::Reference<css::text::XText>& text,
                             const css::uno::Reference<css::text::XTextRange>& anchor);

} // namespace plan::writer
