#include "writer/reading/places.hpp"

#include "core/text/refused.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/reading/hidden_text.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/reading/visible_text.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Moves to exactly `length` UTF-16 units of text behind the anchor. The office moves over a field or a pair of
/// surrogates in one step, so the text covered is measured instead of the steps.
void cover(const Reference<css::text::XTextCursor>& cursor, sal_Int32 length) {
    constexpr sal_Int16 longest_move = 0x7FFF;
    sal_Int32 covered = 0;
    while (covered < length) {
        const auto steps = static_cast<sal_Int16>(std::min<sal_Int32>(length - covered, longest_move));
        cursor->goRight(steps, true);
        sal_Int32 now = cursor->getString().getLength();
        if (now == covered && cursor->goRight(1, true)) // it stays where it is when a cell has fewer steps than that
            now = cursor->getString().getLength();
        if (now == covered) break;
        covered = now;
    }
    while (covered > length && cursor->goLeft(1, true)) {
        const sal_Int32 now = cursor->getString().getLength();
        if (now < length) { // a field that the place ends in: take it whole
            cursor->goRight(1, true);
            return;
        }
        covered = now;
    }
}

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
    const auto contents =
        Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    for (std::size_t at = 0; contents->hasMoreElements(); ++at) {
        const auto content = contents->nextElement();
        if (at == index) return {content, UNO_QUERY};
    }
    return {};
}

Reference<css::text::XTextTable> table_at(const Reference<css::text::XTextDocument>& document, std::size_t index) {
    Reference<css::text::XTextTable> table(block_at(document, index), UNO_QUERY);
    if (!table.is()) place_is_gone();
    return table;
}

Reference<css::text::XTextCursor> range_at(const Reference<css::text::XTextDocument>& document,
                                           const core::Place& place) {
    Reference<css::text::XTextCursor> cursor;
    Reference<css::text::XTextRange> source;
    const auto start_in = [&](const Reference<css::text::XText>& text) {
        if (!text.is()) place_is_gone();
        source.set(text, UNO_QUERY_THROW);
        cursor = text->createTextCursor();
        cursor->gotoStart(false);
    };
    if (place.aside > 0) {
        const auto asides = aside_texts(document);
        if (place.aside > asides.size()) place_is_gone();
        start_in(asides[place.aside - 1].text);
    } else if (place.cell) {
        start_in(table_cell(table_at(document, place.block), *place.cell));
    } else {
        const auto block = block_at(document, place.block);
        source.set(block, UNO_QUERY);
        const Reference<css::text::XTextTable> table(block, UNO_QUERY);
        if (table.is()) start_in(table_cell(table, {})); // one that could not be read
        else if (!source.is()) place_is_gone();
        else cursor = source->getText()->createTextCursorByRange(source->getStart());
    }
    const bool some_is_not_there = place.aside == 0 && (has_tracked_changes(document) || has_hidden_text(source));
    const auto visible = some_is_not_there ? visible_text(source) : VisibleText{uno::to_utf8(source->getString()), {}};
    if (place.offset + place.length > visible.text.size()) place_is_gone();
    const auto start = visible.office_start(place.offset);
    cover(cursor, start);
    cursor->collapseToEnd();
    cover(cursor, place.length == 0 ? 0 : visible.office_end(place.offset + place.length) - start);
    // In a cell that begins with a table, and behind one, the office counts in another way.
    const auto wanted = std::string_view(visible.text).substr(place.offset, place.length);
    if (visible.holes.empty() && uno::to_utf8(cursor->getString()).find(wanted) == std::string::npos) place_is_gone();
    return cursor;
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
    core::Place place;
    if (const auto block = find_block(range)) {
        place.block = *block;
        if (const auto cell = cell_of(text, range); cell.table.is()) {
            if (cell.table != block_at(document_, *block)) return std::nullopt;
            place.cell = cell_index(cell.table, cell.name);
        }
    } else {
        place.aside = aside_of(range);
        if (place.aside == 0) return std::nullopt;
        if (const auto& anchor = asides()[place.aside - 1].anchor; anchor.is()) place.block = block_of(anchor);
    }
    place.offset = offset_of(text, range, place.aside == 0 && !place.cell);
    return place;
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
        const Reference<css::text::XTextRangeCompare> order(document_->getText(), UNO_QUERY_THROW);
        const auto table = cell_of(text, range).table;
        const auto position = table.is() ? table->getAnchor() : range->getStart();
        const auto& starts = block_starts();
        const auto behind = std::ranges::partition_point(
            starts, [&](const auto& start) { return order->compareRegionStarts(start, position) >= 0; });
        return static_cast<std::size_t>(std::max<std::ptrdiff_t>(behind - starts.begin() - 1, 0));
    } catch (const css::uno::Exception&) { // the office compares positions of one text only
        return std::nullopt;
    }
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

const std::vector<Reference<css::text::XTextRange>>& PlaceFinder::block_starts() {
    if (!block_starts_.empty()) return block_starts_;
    const auto contents =
        Reference<css::container::XEnumerationAccess>(document_->getText(), UNO_QUERY_THROW)->createEnumeration();
    std::vector<Reference<css::text::XTextRange>> starts;
    while (contents->hasMoreElements())
        starts.push_back(Reference<css::text::XTextContent>(contents->nextElement(), UNO_QUERY_THROW)->getAnchor());
    block_starts_ = std::move(starts);
    return block_starts_;
}

bool is_behind(const core::Place& place, const core::Place& other) {
    return core::reading_order(place) > core::reading_order(other);
}

} // namespace plan::writer
