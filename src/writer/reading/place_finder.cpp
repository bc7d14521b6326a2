#include "writer/reading/place_finder.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/reading/visible_text.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <iterator>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// The table that a range stands in a cell of, and the cell's name; nothing outside tables.
struct CellOfTable {
    Reference<css::text::XTextTable> table;
    rtl::OUString name;
};

/// @param text  that the range stands in
CellOfTable cell_of(const Reference<css::text::XText>& text, const Reference<css::text::XTextRange>& range) {
    const auto cursor = text->createTextCursorByRange(range->getStart());
    CellOfTable found{uno::get<Reference<css::text::XTextTable>>(cursor, "TextTable"), {}};
    if (found.table.is())
        found.name = uno::get<rtl::OUString>(uno::get<Reference<css::beans::XPropertySet>>(cursor, "Cell"), "CellName");
    return found;
}

/// How much text stands before a range, in its paragraph or, in a cell or an aside, in all of it.
std::size_t offset_of(const Reference<css::text::XText>& text, const Reference<css::text::XTextRange>& range,
                      bool in_paragraph) {
    const auto start = text->createTextCursorByRange(range->getStart());
    if (in_paragraph) Reference<css::text::XParagraphCursor>(start, UNO_QUERY_THROW)->gotoStartOfParagraph(true);
    else start->gotoStart(true);
    return uno::to_utf8(start->getString()).size();
}

} // namespace

std::optional<core::Place> PlaceFinder::place_of(const Reference<css::text::XTextRange>& range) {
    const auto text = range.is() ? range->getText() : Reference<css::text::XText>();
    if (!text.is()) return std::nullopt;
    if (auto place = text_of(range)) {
        place->offset = offset_in(*place, range);
        return place;
    }
    core::Place place;
    place.aside = aside_of(range);
    if (place.aside == 0) return std::nullopt;
    if (const auto& anchor = asides()[place.aside - 1].anchor; anchor.is()) place.block = block_of(anchor);
    place.offset = offset_of(text, range, false);
    return place;
}

std::optional<core::Place> PlaceFinder::text_of(const Reference<css::text::XTextRange>& range) {
    const auto text = range.is() ? range->getText() : Reference<css::text::XText>();
    if (!text.is()) return std::nullopt;
    if (const auto cell = cell_of(text, range); cell.table.is()) {
        if (const auto found = tables().find(cell.table.get()); found != tables().end())
            return core::Place{found->second, cell_index(cell.table, cell.name), 0, 0};
        const auto block = block_in_container(range);
        return block ? std::optional(core::Place{*block, std::nullopt, 0, 0}) : std::nullopt;
    }
    auto block = block_in_text(range->getStart());
    if (!block) block = block_in_container(range);
    return block ? std::optional(core::Place{*block, std::nullopt, 0, 0}) : std::nullopt;
}

std::size_t PlaceFinder::offset_in(const core::Place& text, const Reference<css::text::XTextRange>& range) {
    const auto& content = contents().blocks[text.block].content;
    try {
        const Reference<css::text::XTextTable> table(content, UNO_QUERY);
        const Reference<css::text::XTextRange> source(
            text.cell ? Reference<css::uno::XInterface>(table_cell(table, *text.cell))
                      : Reference<css::uno::XInterface>(content),
            UNO_QUERY_THROW);
        return visible_text(source).offset_of(range);
    } catch (const css::uno::Exception&) { // the office compares positions of one text only
        return offset_of(range->getText(), range, !text.cell);
    }
}

core::Place place_of(PlaceFinder& places, const Reference<css::text::XTextRange>& range, std::size_t length) {
    auto place = places.place_of(range);
    if (!place) throw css::uno::RuntimeException("it stands where no place can be told");
    place->length = length;
    return *place;
}

std::size_t PlaceFinder::block_of(const Reference<css::text::XTextRange>& range) {
    return find_block(range).value_or(0);
}

std::optional<std::size_t> PlaceFinder::block_on_a_page(const Reference<css::text::XTextRange>& range) {
    const auto block = find_block(range);
    return block || aside_of(range) == 0 ? block : std::optional<std::size_t>(0);
}

const std::vector<AsideText>& PlaceFinder::asides() {
    if (!asides_) asides_ = aside_texts(document_);
    return *asides_;
}

/// Nothing where it stands in something that is not in the main text, or in none, as the anchor of a frame in a footer
/// that no page has.
std::optional<std::size_t> PlaceFinder::find_block(const Reference<css::text::XTextRange>& range) {
    const auto text = range->getText();
    if (!text.is()) return std::nullopt;
    try {
        if (const auto place = text_of(range)) return place->block;
        const auto table = cell_of(text, range).table;
        return table.is() ? block_in_text(table->getAnchor()) : std::nullopt;
    } catch (const css::uno::Exception&) {
        return std::nullopt;
    }
}

/// Nothing where it does not stand in the main text itself.
std::optional<std::size_t> PlaceFinder::block_in_text(const Reference<css::text::XTextRange>& position) {
    try {
        const Reference<css::text::XTextRangeCompare> order(document_->getText(), UNO_QUERY_THROW);
        order->compareRegionStarts(position, position);
        const auto& starts = block_starts();
        const auto behind = std::ranges::partition_point(
            starts, [&](const auto& start) { return order->compareRegionStarts(start.range, position) >= 0; });
        if (behind == starts.begin()) return 0;
        return std::prev(behind)->block;
    } catch (const css::uno::Exception&) { // the office compares positions of one text only
        return std::nullopt;
    }
}

std::optional<std::size_t> PlaceFinder::block_in_container(const Reference<css::text::XTextRange>& range) {
    std::optional<std::size_t> found;
    const auto& blocks = contents().blocks;
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        const Reference<css::text::XTextRange> paragraph(blocks[at].content, UNO_QUERY);
        if (!blocks[at].in_container || !paragraph.is()) continue;
        try {
            const Reference<css::text::XTextRangeCompare> order(paragraph->getText(), UNO_QUERY_THROW);
            if (order->compareRegionStarts(paragraph->getStart(), range->getStart()) >= 0) found = at;
        } catch (const css::uno::Exception&) { // it stands in another text
        }
    }
    return found;
}

const BlockList& PlaceFinder::contents() {
    if (!contents_) contents_ = blocks_of(document_);
    return *contents_;
}

const std::map<const css::text::XTextTable*, std::size_t>& PlaceFinder::tables() {
    if (tables_) return *tables_;
    tables_.emplace();
    const auto& blocks = contents().blocks;
    for (std::size_t at = 0; at < blocks.size(); ++at)
        if (const Reference<css::text::XTextTable> table(blocks[at].content, UNO_QUERY); table.is())
            tables_->emplace(table.get(), at);
    return *tables_;
}

/// Counted from one; 0 when it stands in none.
std::size_t PlaceFinder::aside_of(const Reference<css::text::XTextRange>& range) {
    const auto& texts = asides();
    for (std::size_t at = 0; at < texts.size(); ++at) {
        try {
            const Reference<css::text::XTextRangeCompare> order(texts[at].text, UNO_QUERY_THROW);
            order->compareRegionStarts(texts[at].text->getStart(), range);
            return at + 1;
        } catch (const css::uno::Exception&) { // it stands elsewhere, or that one has no position to compare with
        }
    }
    return 0;
}

const std::vector<PlaceFinder::BlockStart>& PlaceFinder::block_starts() {
    if (!block_starts_.empty()) return block_starts_;
    const auto& blocks = contents().blocks;
    std::vector<BlockStart> starts;
    for (std::size_t at = 0; at < blocks.size(); ++at)
        if (!blocks[at].in_container && blocks[at].content.is())
            starts.push_back({at, blocks[at].content->getAnchor()});
    block_starts_ = std::move(starts);
    return block_starts_;
}

} // namespace plan::writer
