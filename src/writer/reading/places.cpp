#include "writer/reading/places.hpp"

#include "core/text/characters.hpp"
#include "core/text/refused.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/protection.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/reading/visible_text.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <iterator>
#include <utility>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

[[noreturn]] void place_is_gone() { throw core::Refused("document.changed"); }

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

/// @returns  whether the office goes there; not, say, into a section that is not shown
bool move_view(const Reference<css::text::XTextViewCursorSupplier>& view,
               const Reference<css::text::XTextRange>& range) {
    const auto cursor = view->getViewCursor(); // unlike the controller's select, it goes into cells too
    try {
        cursor->gotoRange(range->getStart(), false);
        cursor->gotoRange(range->getEnd(), true);
        return true;
    } catch (const css::uno::RuntimeException&) {
        return false;
    }
}

} // namespace

Reference<css::text::XTextContent> block_at(const Reference<css::text::XTextDocument>& document, std::size_t index) {
    const auto list = blocks_of(document).blocks;
    return index < list.size() ? list[index].content : Reference<css::text::XTextContent>();
}

Reference<css::text::XTextTable> table_at(const Reference<css::text::XTextDocument>& document, std::size_t index) {
    Reference<css::text::XTextTable> table(block_at(document, index), UNO_QUERY);
    if (!table.is()) place_is_gone();
    return table;
}

namespace {

/// The text of an aside is taken as the office gives it.
Reference<css::text::XTextCursor> range_in_aside(const Reference<css::text::XTextDocument>& document,
                                                 const core::Place& place, const std::string* wanted) {
    const auto asides = aside_texts(document);
    if (place.aside > asides.size() || !asides[place.aside - 1].text.is()) place_is_gone();
    const auto& text = asides[place.aside - 1].text;
    const auto all = uno::to_utf8(text->getString());
    if (place.offset + place.length > all.size()) place_is_gone();
    const auto units = [&all](std::size_t offset, std::size_t length) {
        return static_cast<sal_Int32>(core::utf16_length(std::string_view(all).substr(offset, length)));
    };
    const auto cursor = text->createTextCursor();
    cursor->gotoStart(false);
    cover(cursor, units(0, place.offset));
    cursor->collapseToEnd();
    cover(cursor, units(place.offset, place.length));
    const auto found = all.substr(place.offset, place.length);
    if (wanted != nullptr && found != *wanted) place_is_gone();
    // In a cell that begins with a table, and behind one, the office counts in another way.
    if (uno::to_utf8(cursor->getString()).find(found) == std::string::npos) place_is_gone();
    return cursor;
}

/// The paragraph or cell of a place.
Reference<css::text::XTextRange> text_at(const Reference<css::text::XTextDocument>& document,
                                         const core::Place& place) {
    if (place.cell) return {table_cell(table_at(document, place.block), *place.cell), UNO_QUERY};
    const auto block = block_at(document, place.block);
    const Reference<css::text::XTextTable> table(block, UNO_QUERY);
    if (table.is()) return {table_cell(table, {}), UNO_QUERY}; // one that could not be read
    return {block, UNO_QUERY};
}

Reference<css::text::XTextCursor> start_of(const Reference<css::text::XTextRange>& source) {
    if (const Reference<css::text::XText> cell(source, UNO_QUERY); cell.is()) {
        auto cursor = cell->createTextCursor();
        cursor->gotoStart(false);
        return cursor;
    }
    return source->getText()->createTextCursorByRange(source->getStart());
}

enum class Use { look, write };

Reference<css::text::XTextCursor> find_range(const Reference<css::text::XTextDocument>& document,
                                             const core::Document* read, const core::Place& place, Use use) {
    const auto* read_text = read != nullptr ? text_of(*read, place) : nullptr;
    if (read != nullptr && read_text == nullptr && (place.aside > 0 || place.length > 0)) place_is_gone();
    if (read_text != nullptr && place.offset + place.length > read_text->size()) place_is_gone();
    const auto wanted = read_text != nullptr ? read_text->substr(place.offset, place.length) : std::string{};
    if (place.aside > 0) return range_in_aside(document, place, read_text != nullptr ? &wanted : nullptr);
    const auto source = text_at(document, place);
    if (!source.is()) place_is_gone();
    const auto visible = visible_text(source, [read](const std::string& text) {
        return read != nullptr && !text.empty() &&
               std::ranges::find(read->open_fields, text, &core::OpenField::text) != read->open_fields.end();
    });
    if (place.offset + place.length > visible.text.size()) place_is_gone();
    const auto found = visible.text.substr(place.offset, place.length);
    if (read_text != nullptr && found != wanted) place_is_gone();
    const bool plain = visible.is_plain(place.offset, place.length);
    if (use == Use::write && !plain) throw core::Refused("place.not-plain");
    try {
        auto range = visible.range(place.offset, place.length);
        if (!range.is() && place.length == 0) return start_of(source);
        if (!range.is()) place_is_gone();
        if (plain && place.length > 0 && uno::to_utf8(range->getString()) != found &&
            (use == Use::write || uno::to_utf8(range->getString()).find(found) == std::string::npos))
            place_is_gone();
        return range;
    } catch (const css::uno::RuntimeException&) { // it reaches over cells of a table in a cell
        place_is_gone();
    }
}

} // namespace

Reference<css::text::XTextCursor> range_at(const Reference<css::text::XTextDocument>& document,
                                           const core::Place& place) {
    return find_range(document, nullptr, place, Use::look);
}

Reference<css::text::XTextCursor> range_at(const Reference<css::text::XTextDocument>& document,
                                           const core::Document& read, const core::Place& place) {
    return find_range(document, &read, place, Use::look);
}

Reference<css::text::XTextCursor> writable_range_at(const Reference<css::text::XTextDocument>& document,
                                                    const core::Document& read, const core::Place& place) {
    auto range = find_range(document, &read, place, Use::write);
    refuse_protected(range.get());
    return range;
}

Reference<css::text::XText> text_around(const Reference<css::text::XTextCursor>& cursor) {
    const Reference<css::text::XText> cell(uno::get<Reference<css::beans::XPropertySet>>(cursor, "Cell"), UNO_QUERY);
    return cell.is() ? cell : cursor->getText();
}

void select_range(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextRange>& range) {
    const Reference<css::text::XTextViewCursorSupplier> view(document->getCurrentController(), UNO_QUERY);
    if (!view.is()) throw core::Refused("document.no-window");
    if (move_view(view, range)) return;
    uno::get<sal_Int32>(view, "PageCount"); // lays out all pages: newer offices (25.2) go to no place that has none yet
    if (!move_view(view, range)) throw core::Refused("place.hidden");
}

core::Place place_of_selection(const Reference<css::text::XTextDocument>& document) {
    const Reference<css::text::XTextViewCursorSupplier> view(document->getCurrentController(), UNO_QUERY);
    if (!view.is()) return {};
    try {
        const Reference<css::text::XTextRange> selection(view->getViewCursor(), UNO_QUERY);
        return PlaceFinder(document).place_of(selection).value_or(core::Place{});
    } catch (const css::uno::RuntimeException&) { // a picture is selected
        return {};
    }
}

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
        const auto& blocks = contents().blocks;
        const auto is_it = [&cell](const BlockContent& block) {
            return Reference<css::text::XTextTable>(block.content, UNO_QUERY) == cell.table;
        };
        const auto found = std::ranges::find_if(blocks, is_it);
        if (found != blocks.end())
            return core::Place{static_cast<std::size_t>(found - blocks.begin()), cell_index(cell.table, cell.name), 0,
                               0};
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

bool is_behind(const core::Place& place, const core::Place& other) {
    return core::reading_order(place) > core::reading_order(other);
}

} // namespace plan::writer
