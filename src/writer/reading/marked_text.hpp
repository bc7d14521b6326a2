// Texts that must be read closely: some of them is hidden, struck through, raised or highlighted, or holds a note or a
// field. The office's own search finds them, but for hidden text.
#pragma once

#include "core/document/document.hpp"
#include "writer/reading/block_list.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <optional>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// A paragraph, a cell, or the whole of a table.
struct MarkedText {
    std::size_t block;
    std::optional<core::CellIndex> cell;
    bool operator==(const MarkedText&) const = default;
};

/// Of all blocks, in the order of the document.
std::vector<MarkedText> marked_texts(const css::uno::Reference<css::text::XTextDocument>& document,
                                     const BlockList& list, const std::vector<core::Block>& blocks);

} // namespace plan::writer
