#include "writer/reading/places.hpp"

#include "core/text/characters.hpp"
#include "core/text/refused.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/document_state.hpp"
#include "writer/office/page_layout.hpp"
#include "writer/office/plain_cell.hpp"
#include "writer/office/protection.hpp"
#include "writer/reading/asides.hpp"
#include "writer/reading/block_list.hpp"
#include "writer/reading/place_finder.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/reading/view_cursor.hpp"
#include "writer/reading/visible_text.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

[[noreturn]] void place_is_gone() { throw core::Refused("document.changed"); }

/// @returns  whether the office goes there; not, say, into a section that is not shown
bool move_view(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextRange>& range) {
    const auto cursor = cursor_in_text(document, range); // unlike the controller's select, it goes into cells too
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
    const Reference<css::table::XCell> cell(text_around(range), UNO_QUERY);
    if (cell.is() && cell->getType() == css::table::CellContentType_FORMULA) throw core::Refused("place.not-plain");
    if (cell.is() && cell->getType() == css::table::CellContentType_VALUE) {
        refuse_recording(document);
        make_text_of(cell);
    }
    return range;
}

Reference<css::text::XText> text_around(const Reference<css::text::XTextCursor>& cursor) {
    const Reference<css::text::XText> cell(uno::get<Reference<css::beans::XPropertySet>>(cursor, "Cell"), UNO_QUERY);
    return cell.is() ? cell : cursor->getText();
}

void select_range(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextRange>& range) {
    const Reference<css::text::XTextViewCursorSupplier> view(document->getCurrentController(), UNO_QUERY);
    if (!view.is()) throw core::Refused("document.no-window");
    if (move_view(document, range)) return;
    lay_out(document);
    if (!move_view(document, range)) throw core::Refused("place.hidden");
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

bool is_behind(const core::Place& place, const core::Place& other) {
    return core::reading_order(place) > core::reading_order(other);
}

} // namespace plan::writer
