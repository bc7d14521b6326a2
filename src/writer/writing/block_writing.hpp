// Composed elements → blocks of a document that exists, and blocks out of it.
#pragma once

#include "core/template/composition.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <cstddef>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

enum class Side { before, behind };

/// Puts an empty paragraph beside a table, where the office has no position to insert at.
/// @param text  that the table stands in
void insert_paragraph(const css::uno::Reference<css::text::XTextDocument>& document,
                      const css::uno::Reference<css::text::XText>& text, Side side,
                      const css::uno::Reference<css::text::XTextContent>& table);

/// Writes in front of block `block`; at the end when the document has no more than that.
/// @param blocks  how many the document has
void write_blocks(const css::uno::Reference<css::text::XTextDocument>& document, std::size_t block, std::size_t blocks,
                  const std::vector<core::Element>& elements);

/// Deletes blocks `first` up to, not including, `behind`. An empty paragraph stays where a document cannot do without:
/// behind a table at its end, or when nothing else is left.
/// @param blocks  how many the document has
/// @throws Refused  "container.blocks", "place.protected", "blocks.changes"; nothing is deleted then
void remove_blocks(const css::uno::Reference<css::text::XTextDocument>& document, std::size_t first, std::size_t behind,
                   std::size_t blocks);

} // namespace plan::writer
