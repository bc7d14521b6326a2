#include "writer/reading/view_cursor.hpp"

#include "core/text/refused.hpp"
#include "writer/office/live_views.hpp"
#include "writer/office/office_command.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace plan::writer {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

bool is_in_text(const Reference<css::text::XTextViewCursor>& cursor) {
    try {
        return cursor->getStart().is();
    } catch (const css::uno::RuntimeException&) {
        return false;
    }
}

} // namespace

Reference<css::text::XTextViewCursor> view_cursor(const Reference<css::text::XTextDocument>& document) {
    const Reference<css::text::XTextViewCursorSupplier> view(document->getCurrentController(), UNO_QUERY);
    return view.is() ? view->getViewCursor() : Reference<css::text::XTextViewCursor>();
}

Reference<css::text::XTextCursor> paragraph_at_view_cursor(const Reference<css::text::XTextDocument>& document) {
    const auto at = view_cursor(document);
    if (!at.is()) return {};
    try {
        const auto cursor = at->getText()->createTextCursorByRange(at->getStart());
        const Reference<css::text::XParagraphCursor> paragraph(cursor, UNO_QUERY_THROW);
        paragraph->gotoStartOfParagraph(false);
        paragraph->gotoEndOfParagraph(true);
        return cursor;
    } catch (const css::uno::RuntimeException&) { // a picture is selected
        return {};
    }
}

Reference<css::text::XTextViewCursor> cursor_in_text(const Reference<css::text::XTextDocument>& document,
                                                     const Reference<css::text::XTextRange>& place) {
    const Reference<css::text::XTextViewCursorSupplier> view(document->getCurrentController(), UNO_QUERY);
    if (!view.is()) throw core::Refused("document.no-window");
    const auto cursor = view->getViewCursor();
    if (is_in_text(cursor)) return cursor;
    const LiveViews views(document);
    const Reference<css::view::XSelectionSupplier> selected(view, UNO_QUERY_THROW);
    // To ask for the selection makes the view follow it at once, which gotoRange and commands need.
    try {
        selected->select(selected->getSelection()); // else what Undo selected stays so
        selected->select(Any(place));
        selected->getSelection();
    } catch (const css::lang::IllegalArgumentException&) { // what is selected cannot be selected
    }
    if (!is_in_text(cursor)) { // a shape
        run_command(document, "Escape");
        selected->getSelection();
    }
    if (!is_in_text(cursor)) throw core::Refused("selection.no-text");
    return cursor;
}

} // namespace plan::writer
