#include "writer/writing/profile_mark.hpp"

#include "core/reading/template_choice.hpp"
#include "uno/text.hpp"
#include "writer/reading/bookmarks.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/whole_text.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// A title goes with the plan when it is copied; a plan without one begins where its document ends.
Reference<css::text::XTextRange> where_the_plan_begins(const Reference<css::text::XTextDocument>& document,
                                                       const Inspection& inspection) {
    for (const auto& chapter : inspection.plan.chapters)
        if (!chapter.title.text.empty()) return range_at(document, inspection.document, chapter.title.place).get();
    if (has_paragraph(document)) return document->getText()->getEnd();
    const Reference<css::container::XIndexAccess> tables(
        Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables(), UNO_QUERY_THROW);
    const Reference<css::text::XTextTable> table(tables->getByIndex(0), UNO_QUERY_THROW);
    return Reference<css::text::XTextRange>(table->getCellByName(table->getCellNames()[0]), UNO_QUERY_THROW)
        ->getStart();
}

} // namespace

void mark_profile(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                  std::string_view profile) {
    const auto bookmarks = Reference<css::text::XBookmarksSupplier>(document, UNO_QUERY_THROW)->getBookmarks();
    for (const auto& name : bookmarks->getElementNames())
        if (uno::to_utf8(name).starts_with(core::profile_mark))
            Reference<css::lang::XComponent>(bookmarks->getByName(name), UNO_QUERY_THROW)->dispose();
    insert_bookmark(document, where_the_plan_begins(document, inspection), core::profile_bookmark(profile));
}

} // namespace plan::writer
