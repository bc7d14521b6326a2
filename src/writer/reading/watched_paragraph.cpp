#include "writer/reading/watched_paragraph.hpp"

#include "uno/text.hpp"

#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// The nearest paragraph in one direction that is in no table; nullptr at the end of the document.
const core::Paragraph* nearest(const core::Document& document, std::size_t block, int direction) {
    for (auto at = static_cast<std::ptrdiff_t>(block) + direction; at >= 0 && at < std::ssize(document.blocks);
         at += direction)
        if (const auto* paragraph = std::get_if<core::Paragraph>(&document.blocks[static_cast<std::size_t>(at)]))
            return paragraph;
    return nullptr;
}

/// The text of the paragraph that a cursor stands in.
std::string text_at(const Reference<css::text::XParagraphCursor>& cursor) {
    cursor->gotoStartOfParagraph(false);
    cursor->gotoEndOfParagraph(true);
    return uno::to_utf8(cursor->getString());
}

} // namespace

WatchedParagraph::WatchedParagraph(const Reference<css::text::XTextCursor>& paragraph)
    : start_(paragraph->getText()->createTextCursorByRange(paragraph->getStart())) {}

bool WatchedParagraph::is_still(const Reference<css::text::XTextCursor>& paragraph, const core::Document& document,
                                std::size_t block) const {
    try {
        const auto text = paragraph->getText();
        if (Reference<css::text::XTextRangeCompare>(text, UNO_QUERY_THROW)
                ->compareRegionStarts(paragraph.get(), start_.get()) != 0)
            return false;
        const auto has_beside = [&](int direction) {
            const Reference<css::text::XParagraphCursor> cursor(text->createTextCursorByRange(paragraph->getStart()),
                                                                UNO_QUERY_THROW);
            const bool moved = direction < 0 ? cursor->gotoPreviousParagraph(false) : cursor->gotoNextParagraph(false);
            const auto* known = nearest(document, block, direction);
            return moved && known != nullptr && known->text == text_at(cursor);
        };
        return has_beside(-1) && has_beside(+1);
    } catch (const css::uno::RuntimeException&) { // another text: a cell, a note
        return false;
    }
}

} // namespace plan::writer
