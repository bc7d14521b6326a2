#include "writer/places.hpp"

#include "core/problem.hpp"
#include "uno/text.hpp"
#include "writer/table_grid.hpp"
#include "writer/visible_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <tuple>

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
        if (!cursor->goRight(steps, true) && cursor->getString().getLength() == covered) return;
        const sal_Int32 now = cursor->getString().getLength();
        if (now == covered) return;
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

/// The last block that begins at or before a position of the body text.
std::size_t block_before(const Reference<css::text::XTextDocument>& document,
                         const Reference<css::text::XTextRange>& position) {
    const Reference<css::text::XTextRangeCompare> order(document->getText(), UNO_QUERY_THROW);
    const auto contents =
        Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    std::size_t block = 0;
    for (std::size_t at = 0; contents->hasMoreElements(); ++at) {
        const Reference<css::text::XTextContent> content(contents->nextElement(), UNO_QUERY_THROW);
        if (order->compareRegionStarts(content->getAnchor(), position) < 0) break;
        block = at;
    }
    return block;
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
    const auto block = block_at(document, place.block);
    if (!block.is()) place_is_gone();
    Reference<css::text::XTextCursor> cursor;
    Reference<css::text::XTextRange> source;
    if (place.cell) {
        const Reference<css::text::XTextTable> table(block, UNO_QUERY);
        if (!table.is()) place_is_gone();
        const auto cell = table_cell(table, *place.cell);
        if (!cell.is()) place_is_gone();
        source.set(cell, UNO_QUERY_THROW);
        cursor = cell->createTextCursor();
        cursor->gotoStart(false);
    } else {
        source.set(block, UNO_QUERY);
        if (!source.is()) place_is_gone();
        cursor = source->getText()->createTextCursorByRange(source->getStart());
    }
    const auto visible =
        has_tracked_changes(document) ? visible_text(source) : VisibleText{uno::to_utf8(source->getString()), {}};
    if (place.offset + place.length > visible.text.size()) place_is_gone();
    const auto start = visible.office_start(place.offset);
    cover(cursor, start);
    cursor->collapseToEnd();
    cover(cursor, place.length == 0 ? 0 : visible.office_end(place.offset + place.length) - start);
    return cursor;
}

void select_range(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextRange>& range) {
    const Reference<css::text::XTextViewCursorSupplier> view(document->getCurrentController(), UNO_QUERY);
    if (!view.is()) throw core::Refused("document.no-window");
    const auto cursor = view->getViewCursor(); // unlike the controller's select, it goes into cells too
    cursor->gotoRange(range->getStart(), false);
    cursor->gotoRange(range->getEnd(), true);
}

core::Place place_of_selection(const Reference<css::text::XTextDocument>& document, const core::Document& read) {
    core::Place place;
    const Reference<css::text::XTextViewCursorSupplier> view(document->getCurrentController(), UNO_QUERY);
    if (!view.is()) return place;
    const Reference<css::text::XTextRange> cursor(view->getViewCursor(), UNO_QUERY_THROW);
    try {
        const Reference<css::beans::XPropertySet> properties(cursor, UNO_QUERY_THROW);
        Reference<css::text::XTextTable> table;
        properties->getPropertyValue("TextTable") >>= table;
        place.block = block_before(document, table.is() ? table->getAnchor() : cursor->getStart());
        if (place.block >= read.blocks.size()) return {};
        if (table.is()) {
            Reference<css::beans::XPropertySet> cell;
            properties->getPropertyValue("Cell") >>= cell;
            rtl::OUString name;
            if (cell.is()) cell->getPropertyValue("CellName") >>= name;
            place.cell = cell_index(table, name);
        }
        const auto start = cursor->getText()->createTextCursorByRange(cursor->getStart());
        if (table.is()) start->gotoStart(true);
        else Reference<css::text::XParagraphCursor>(start, UNO_QUERY_THROW)->gotoStartOfParagraph(true);
        place.offset = uno::to_utf8(start->getString()).size();
    } catch (const css::lang::IllegalArgumentException&) { // in a header, frame or footnote: no place in the text
        return {};
    }
    return place;
}

bool is_behind(const core::Place& place, const core::Place& other) {
    const auto order = [](const core::Place& p) {
        const auto cell = p.cell.value_or(core::CellIndex{});
        return std::tuple(p.block, cell.row, cell.column, p.offset);
    };
    return order(place) > order(other);
}

} // namespace plan::writer
