// core::Place → a range of the document, and the view on it.
#pragma once

#include "core/document/document.hpp"
#include "core/document/place.hpp"
#include "writer/reading/asides.hpp"
#include "writer/reading/block_list.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <optional>
#include <utility>
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

/// Exactly the text at a place, fields and characters beyond the basic plane included. A bare position at which an
/// empty field stands gives its prompt.
/// @param read  of which it is a place: the text that stands there now must be the same
/// @throws Refused  "document.changed" when the document has no such place any more, or another text there
css::uno::Reference<css::text::XTextCursor> range_at(const css::uno::Reference<css::text::XTextDocument>& document,
                                                     const core::Document& read, const core::Place& place);
/// The same, to be written over.
/// @throws Refused  "place.not-plain" where a note, a field or what was left out stands in it as well;
/// "place.protected"
css::uno::Reference<css::text::XTextCursor>
writable_range_at(const css::uno::Reference<css::text::XTextDocument>& document, const core::Document& read,
                  const core::Place& place);
/// To look at, whatever stands there now.
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
    /// @param contents  what the document consists of
    PlaceFinder(const css::uno::Reference<css::text::XTextDocument>& document, BlockList contents)
        : document_(document), contents_(std::move(contents)) {}

    /// Where a range begins: block, cell or aside, and offset. Nothing where that cannot be told, as in a footer that
    /// no page has and in a table in a cell.
    std::optional<core::Place> place_of(const css::uno::Reference<css::text::XTextRange>& range);
    /// The paragraph or cell that a range stands in, as the place of its beginning; nothing where it stands in no
    /// block.
    std::optional<core::Place> text_of(const css::uno::Reference<css::text::XTextRange>& range);
    /// The last block that begins at or before a range; 0 for a range that is not in the main text.
    std::size_t block_of(const css::uno::Reference<css::text::XTextRange>& range);
    /// The same; nothing for a range in a header or footer that no page has, where nobody sees it.
    std::optional<std::size_t> block_on_a_page(const css::uno::Reference<css::text::XTextRange>& range);
    const std::vector<AsideText>& asides();

private:
    struct BlockStart {
        std::size_t block;
        css::uno::Reference<css::text::XTextRange> range;
    };

    std::optional<std::size_t> find_block(const css::uno::Reference<css::text::XTextRange>& range);
    std::optional<std::size_t> block_in_text(const css::uno::Reference<css::text::XTextRange>& position);
    std::optional<std::size_t> block_in_container(const css::uno::Reference<css::text::XTextRange>& range);
    std::size_t offset_in(const core::Place& text, const css::uno::Reference<css::text::XTextRange>& range);
    std::size_t aside_of(const css::uno::Reference<css::text::XTextRange>& range);
    const BlockList& contents();
    const std::vector<BlockStart>& block_starts();

    css::uno::Reference<css::text::XTextDocument> document_;
    std::optional<std::vector<AsideText>> asides_; ///< read when first needed
    std::optional<BlockList> contents_;            ///< as well
    std::vector<BlockStart> block_starts_;         ///< of those in the main text itself
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
