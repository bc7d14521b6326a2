// Texts that must be read closely: some of them is hidden, struck through, raised or highlighted, or holds a note or a
// field. The office is asked for long stretches at once, and for halves of them where the answer is not no.
#pragma once

#include "core/document/document.hpp"
#include "writer/reading/block_list.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <optional>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

class PlaceFinder;

/// A paragraph, a cell, or the whole of a table.
struct MarkedText {
    std::size_t block;
    std::optional<core::CellIndex> cell;
    bool operator==(const MarkedText&) const = default;
};

/// Whether any text of a document is formatted by hand: only there some of a paragraph can look otherwise, and to find
/// it costs as much as reading the document.
bool has_formatting_by_hand(const css::uno::Reference<css::text::XTextDocument>& document);

/// Those whose look differs in some part.
std::vector<MarkedText> texts_with_marked_looks(const css::uno::Reference<css::text::XTextDocument>& document,
                                                const BlockList& list, const std::vector<core::Block>& blocks);

/// Those that hold an anchor of a note, a form field or a control.
std::vector<MarkedText> texts_with_fields(const css::uno::Reference<css::text::XTextDocument>& document,
                                          PlaceFinder& places);

} // namespace plan::writer
