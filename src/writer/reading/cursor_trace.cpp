#include "writer/reading/cursor_trace.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

bool is_same_place(const Reference<css::text::XTextCursor>& one, const Reference<css::text::XTextRange>& other) {
    try {
        const Reference<css::text::XTextRangeCompare> order(one->getText(), UNO_QUERY_THROW);
        return order->compareRegionStarts(one.get(), other) == 0;
    } catch (const css::lang::IllegalArgumentException&) { // in another text
        return false;
    }
}

} // namespace

bool CursorTrace::has_moved(const Reference<css::text::XTextRange>& cursor) {
    const auto here = cursor->getText()->createTextCursorByRange(cursor->getStart());
    const auto before = here->getText()->createTextCursorByRange(here.get());
    Reference<css::text::XParagraphCursor>(before, UNO_QUERY_THROW)->gotoStartOfParagraph(true);
    const auto offset = before->getString().getLength();
    const bool moved = !last_.is() || offset != offset_ || !is_same_place(last_, here.get());
    last_ = here;
    offset_ = offset;
    return moved;
}

} // namespace plan::writer
