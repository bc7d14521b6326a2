// Ranges of the office → places.
#pragma once

#include "core/document/place.hpp"
#include "writer/reading/asides.hpp"
#include "writer/reading/block_list.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

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
    const std::map<const css::text::XTextTable*, std::size_t>& tables();

    css::uno::Reference<css::text::XTextDocument> document_;
    std::optional<std::vector<AsideText>> asides_;                              ///< read when first needed
    std::optional<BlockList> contents_;                                         ///< as well
    std::vector<BlockStart> block_starts_;                                      ///< of those in the main text itself
    std::optional<std::map<const css::text::XTextTable*, std::size_t>> tables_; ///< which block each is
};

/// The same, of something that shows so many bytes of text.
/// @throws RuntimeException  where the place cannot be told
core::Place place_of(PlaceFinder& places, const css::uno::Reference<css::text::XTextRange>& range, std::size_t length);

} // namespace plan::writer
