// core::Place → a range of the document, and the view on it.
#pragma once

#include "core/document/document.hpp"
#include "core/document/place.hpp"
#include "writer/reading/asides.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <optional>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// The paragraph or table that is block `index` of read_document; empty when the document is shorter.
css::uno::Reference<css::text::XTextContent> block_at(const css::uno::Reference<css::text::XTextDocument>& document,
                                                      std::size_t index);

/// The table that is block `index`.
/// @throws Refused  "document.changed" when there is none
css::uno::Reference<css::text::XTextTable> table_at(const css::uno::Reference<css::text::XTextDocument>& document,
                                                    std::size_t index);

/// Exactly the text at a place, fields and characters beyond the basic plane included.
/// @throws Refused  "document.changed" when the document has no such place any more
css::uno::Reference<css::text::XTextCursor> range_at(const css::uno::Reference<css::text::XTextDocument>& document,
                                                     const core::Place& place);

/// The text that a cursor stands in. In a table in a cell that is the inner cell, where the office names the outer one
/// and then puts nothing in.
css::uno::Reference<css::text::XText> text_around(const css::uno::Reference<css::text::XTextCursor>& cursor);

/// Selects a range in the document's window and scrolls to it.
/// @throws Refused  "document.no-window", "place.hidden" where the document does not show it
void select_range(const css::uno::Reference<css::text::XTextDocument>& document,
                  const css::uno::Reference<css::text::XTextRange>& range);

/// Where ranges of a document stand, as long as the document does not change.
class PlaceFinder {
public:
    explicit PlaceFinder(const css::uno::Reference<css::text::XTextDocument>& document) : document_(document) {}

    /// Where a range begins: block, cell or aside, and offset. Nothing where that cannot be told, as in a footer that
    /// no page has and in a table in a cell.
    std::optional<core::Place> place_of(const css::uno::Reference<css::text::XTextRange>& range);
    /// The last block that begins at or before a range; 0 for a range that is not in the main text.
    std::size_t block_of(const css::uno::Reference<css::text::XTextRange>& range);
    /// The same; nothing for a range in a header or footer that no page has, where nobody sees it.
    std::optional<std::size_t> block_on_a_page(const css::uno::Reference<css::text::XTextRange>& range);
    const std::vector<AsideText>& asides();

private:
    std::optional<std::size_t> find_block(const css::uno::Reference<css::text::XTextRange>& range);
    std::size_t aside_of(const css::uno::Reference<css::text::XTextRange>& range);
    const std::vector<css::uno::Reference<css::text::XTextRange>>& block_starts();

    css::uno::Reference<css::text::XTextDocument> document_;
    std::optional<std::vector<AsideText>> asides_;                         ///< read when first needed
    std::vector<css::uno::Reference<css::text::XTextRange>> block_starts_; ///< as well
};

/// The same, of something that shows so many bytes of text.
/// @throws RuntimeException  where the place cannot be told
core::Place place_of(PlaceFinder& places, const css::uno::Reference<css::text::XTextRange>& range, std::size_t length);

/// Where the view's selection begins; the beginning of the document where that cannot be told, as while a picture is
/// selected.
core::Place place_of_selection(const css::uno::Reference<css::text::XTextDocument>& document);

/// Whether a place lies behind another in the document.
bool is_behind(const core::Place& place, const core::Place& other);

} // namespace plan::writer
