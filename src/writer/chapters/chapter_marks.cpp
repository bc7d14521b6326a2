#include "writer/chapters/chapter_marks.hpp"

#include "core/plan/chapter_mark.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/reading/bookmarks.hpp"
#include "writer/reading/places.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>

namespace plan::writer {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void mark_ready(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                std::string_view chapter_id, bool ready) {
    const auto* chapter = inspection.plan.chapter(chapter_id);
    if (chapter == nullptr) throw core::Refused("chapter.absent");
    const auto name = core::ready_bookmark(chapter_id);
    const auto bookmarks = Reference<css::text::XBookmarksSupplier>(document, UNO_QUERY_THROW)->getBookmarks();
    const bool is_there = bookmarks->hasByName(uno::to_office(name));
    if (ready && !is_there)
        insert_bookmark(document, range_at(document, inspection.document, chapter->title.place).get(), name);
    if (!ready && is_there)
        Reference<css::lang::XComponent>(bookmarks->getByName(uno::to_office(name)), UNO_QUERY_THROW)->dispose();
}

} // namespace plan::writer
