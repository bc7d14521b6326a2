#include "writer/reading/view_cursor.hpp"

#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace plan::writer {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

Reference<css::text::XTextCursor> paragraph_at_view_cursor(const Reference<css::text::XTextDocument>& document) {
    const Reference<css::text::XTextViewCursorSupplier> view(document->getCurrentController(), UNO_QUERY);
    if (!view.is()) return {};
    const auto at = view->getViewCursor();
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

} // namespace plan::writer
