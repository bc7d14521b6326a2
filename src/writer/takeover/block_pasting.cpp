#include "writer/takeover/block_pasting.hpp"

#include "uno/properties.hpp"
#include "writer/office/live_views.hpp"
#include "writer/writing/block_writing.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/datatransfer/XTransferableSupplier.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Cursor = Reference<css::text::XTextCursor>;
using Content = Reference<css::text::XTextContent>;

Reference<css::container::XEnumeration> contents_of(const css::uno::BaseReference& text) {
    return Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
}

bool is_table(const Content& content) { return Reference<css::text::XTextTable>(content, UNO_QUERY).is(); }

struct Neighbours {
    Content before;
    Content behind;
};

/// Of a content in its text; nothing at an end.
Neighbours neighbours_of(const Reference<css::text::XText>& text, const Content& content) {
    Neighbours found;
    for (const auto contents = contents_of(text); contents->hasMoreElements();) {
        const Content next(contents->nextElement(), UNO_QUERY_THROW);
        if (next == content) {
            if (contents->hasMoreElements()) found.behind.set(contents->nextElement(), UNO_QUERY_THROW);
            return found;
        }
        found.before = next;
    }
    throw css::uno::RuntimeException("a block is not in its text");
}

Reference<css::text::XTextRange> paragraph(const Content& content) { return {content, UNO_QUERY_THROW}; }

/// In a new paragraph in front of one: a break at the end of another would make another object of it.
Cursor cursor_before(const Reference<css::text::XText>& text, const Reference<css::text::XTextRange>& next) {
    const auto cursor = text->createTextCursorByRange(next->getStart());
    text->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    cursor->gotoRange(next->getStart(), false);
    cursor->goLeft(1, false);
    return cursor;
}

Cursor cursor_behind(const Reference<css::text::XText>& text, const Reference<css::text::XTextRange>& previous) {
    const auto cursor = text->createTextCursorByRange(previous->getEnd());
    text->insertControlCharacter(cursor.get(), css::text::ControlCharacter::APPEND_PARAGRAPH, false);
    cursor->gotoRange(previous->getEnd(), false);
    cursor->goRight(1, false);
    return cursor;
}

/// In a new paragraph in front of the stretch.
Cursor cursor_before(const Reference<css::text::XTextDocument>& document, const Stretch& stretch) {
    const auto& text = stretch.text;
    if (!is_table(stretch.first)) return cursor_before(text, paragraph(stretch.first));
    const auto previous = neighbours_of(text, stretch.first).before;
    if (previous.is() && !is_table(previous)) return cursor_behind(text, paragraph(previous));
    insert_paragraph(document, text, Side::before, stretch.first);
    if (previous.is())
        return text->createTextCursorByRange(paragraph(neighbours_of(text, stretch.first).before)->getStart());
    const auto cursor = text->createTextCursor();
    cursor->gotoStart(false);
    return cursor;
}

Cursor cursor_behind(const Reference<css::text::XTextDocument>& document, const Stretch& stretch) {
    const auto& text = stretch.text;
    if (!is_table(stretch.last)) return cursor_behind(text, paragraph(stretch.last));
    const auto next = neighbours_of(text, stretch.last).behind;
    if (next.is() && !is_table(next)) return cursor_before(text, paragraph(next));
    insert_paragraph(document, text, Side::behind, stretch.last);
    if (next.is())
        return text->createTextCursorByRange(paragraph(neighbours_of(text, stretch.last).behind)->getStart());
    const auto cursor = text->createTextCursor();
    cursor->gotoEnd(false);
    return cursor;
}

Reference<css::view::XSelectionSupplier> view_of(const Reference<css::text::XTextDocument>& document) {
    return {document->getCurrentController(), UNO_QUERY_THROW};
}

/// Between two empty paragraphs, so that each block comes along whole, with what is anchored in it and with its looks.
Reference<css::datatransfer::XTransferable> taken(const Reference<css::text::XTextDocument>& document,
                                                  const Stretch& stretch) {
    const auto range = cursor_before(document, stretch);
    range->gotoRange(cursor_behind(document, stretch).get(), true);
    view_of(document)->select(Any(Reference<css::text::XTextRange>(range.get())));
    return Reference<css::datatransfer::XTransferableSupplier>(document->getCurrentController(), UNO_QUERY_THROW)
        ->getTransferable();
}

bool is_last_paragraph(const Cursor& position) {
    const Reference<css::text::XParagraphCursor> probe(position->getText()->createTextCursorByRange(position.get()),
                                                       UNO_QUERY_THROW);
    return !probe->gotoNextParagraph(false);
}

} // namespace

void remove_paragraph_at(const Reference<css::text::XTextRange>& position) {
    const auto cursor = position->getText()->createTextCursorByRange(position);
    Reference<css::lang::XComponent>(contents_of(cursor)->nextElement(), UNO_QUERY_THROW)->dispose();
}

bool paste(const Reference<css::text::XTextDocument>& source, const Stretch& stretch,
           const Reference<css::text::XTextDocument>& target, const Reference<css::text::XTextRange>& slot) {
    const auto content = taken(source, stretch);
    const LiveViews views(target);
    const auto text = slot->getText();
    const auto position = text->createTextCursorByRange(slot->getStart());
    const bool keeps_paragraph = is_table(stretch.last) && is_last_paragraph(position);
    if (!uno::get<rtl::OUString>(position, "NumberingStyleName").isEmpty()) // all would become items of that list
        uno::set(position, "NumberingStyleName", rtl::OUString());
    // The paragraphs around the stretch end up joined with these, and are found by them.
    text->insertString(position.get(), "[]", false);
    const auto close = text->createTextCursorByRange(position.get());
    close->goLeft(1, true);
    const auto open = text->createTextCursorByRange(close->getStart());
    open->goLeft(1, false);
    open->goRight(1, true);
    view_of(target)->select(Any(Reference<css::text::XTextRange>(text->createTextCursorByRange(open->getEnd()).get())));
    Reference<css::datatransfer::XTransferableSupplier>(target->getCurrentController(), UNO_QUERY_THROW)
        ->insertTransferable(content);
    open->collapseToStart(); // it has grown to the other end
    const auto all = text->createTextCursorByRange(open.get());
    all->gotoRange(close->getEnd(), true);
    if (all->getString() == "[]") { // what stands in a frame without a layout, say
        all->setString({});
        return false;
    }
    if (keeps_paragraph) {
        close->setString({});
        uno::set(close, "ParaStyleName", rtl::OUString("Text body"));
    } else {
        remove_paragraph_at(close->getEnd());
    }
    remove_paragraph_at(open.get());
    return true;
}

} // namespace plan::writer
