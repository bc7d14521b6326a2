#include "writer/writing/placeholder_style.hpp"

#include "core/document/document.hpp"
#include "core/text/characters.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/document_state.hpp"

#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <functional>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

void for_each(const css::uno::BaseReference& container,
              const std::function<void(const Reference<css::text::XTextRange>&)>& call) {
    const auto contents =
        Reference<css::container::XEnumerationAccess>(container, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements())
        if (const Reference<css::text::XTextRange> content(contents->nextElement(), UNO_QUERY); content.is())
            call(content);
}

/// The stretches that look like placeholders; neighbours in one, since the office cuts a run where it likes.
std::vector<Reference<css::text::XTextCursor>> styled_runs(const Reference<css::text::XTextRange>& range) {
    std::vector<Reference<css::text::XTextCursor>> runs;
    for_each(range, [&runs](const Reference<css::text::XTextRange>& paragraph) {
        bool goes_on = false;
        for_each(paragraph, [&](const Reference<css::text::XTextRange>& portion) {
            const bool styled =
                uno::get<rtl::OUString>(portion, "TextPortionType") == "Text" &&
                uno::get<rtl::OUString>(portion, "CharStyleName") == uno::to_office(core::style::placeholder);
            if (styled && !goes_on) runs.push_back(portion->getText()->createTextCursorByRange(portion));
            else if (styled) runs.back()->gotoRange(portion->getEnd(), true);
            goes_on = styled;
        });
    });
    return runs;
}

bool holds_only_placeholders(const Reference<css::text::XTextCursor>& run) {
    const auto text = uno::to_utf8(run->getString());
    return core::trimmed(text).empty() || core::is_only_placeholder(text);
}

void clear_style(const Reference<css::text::XTextCursor>& run) {
    const auto text = uno::to_utf8(run->getString());
    const Reference<css::text::XTextCursor> rest = run->getText()->createTextCursorByRange(run->getStart());
    Reference<css::beans::XPropertyState>(run, UNO_QUERY_THROW)->setPropertyToDefault("CharStyleName");
    std::size_t at = 0;
    for (const auto& span : core::find_placeholders(text)) { // one that still stands beside what was typed
        const auto units = [&text](std::size_t offset, std::size_t length) {
            return static_cast<sal_Int16>(core::utf16_length(std::string_view(text).substr(offset, length)));
        };
        rest->goRight(units(at, span.offset - at), false);
        rest->goRight(units(span.offset, span.length), true);
        uno::set(rest, "CharStyleName", uno::to_office(core::style::placeholder));
        rest->collapseToEnd();
        at = span.offset + span.length;
    }
}

} // namespace

void clear_placeholder_style(const Reference<css::text::XTextDocument>& document,
                             const Reference<css::text::XTextRange>& range) {
    auto runs = styled_runs(range);
    std::erase_if(runs, holds_only_placeholders);
    if (runs.empty() || is_recording(document)) return;
    const auto undo = Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager();
    if (!undo->isUndoPossible() || undo->isRedoPossible()) return; // after Undo the text is as it was before
    undo->enterHiddenUndoContext();
    try {
        for (const auto& run : runs) clear_style(run);
    } catch (...) {
        undo->leaveUndoContext();
        throw;
    }
    undo->leaveUndoContext();
}

} // namespace plan::writer
