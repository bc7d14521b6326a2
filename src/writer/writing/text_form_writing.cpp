#include "writer/writing/text_form_writing.hpp"

#include "core/text/refused.hpp"
#include "uno/properties.hpp"
#include "writer/office/document_state.hpp"
#include "writer/office/office_command.hpp"
#include "writer/office/protection.hpp"
#include "writer/reading/block_list.hpp"
#include "writer/reading/view_cursor.hpp"
#include "writer/writing/block_writing.hpp"
#include "writer/writing/row_writing.hpp"

#include <algorithm>
#include <functional>

namespace plan::writer {

using css::uno::Reference;
using css::uno::UNO_QUERY;

void apply_change(const Reference<css::text::XTextDocument>& document, const core::Document& read,
                  const core::TextFormChange& change) {
    if (!change.removed.empty()) refuse_recording(document);
    auto blocks = read.blocks.size();
    change_texts(document, read, change.texts);
    auto removed = change.removed;
    std::ranges::sort(removed, std::greater());
    auto next = removed.begin();
    const auto remove_from = [&](std::size_t block) { // from the end, so that what stands before keeps its place
        for (; next != removed.end() && *next >= block; ++next) remove_blocks(document, *next, *next + 1, blocks--);
    };
    for (auto inserted = change.inserted.rbegin(); inserted != change.inserted.rend(); ++inserted) {
        remove_from(inserted->block);
        write_blocks(document, inserted->block, blocks, inserted->elements);
        blocks += inserted->elements.size();
    }
    remove_from(0);
}

void move_paragraphs(const Reference<css::text::XTextDocument>& document, std::size_t first, std::size_t behind,
                     std::size_t to) {
    refuse_recording(document);
    const auto list = blocks_of(document).blocks;
    if (behind > list.size()) throw core::Refused("form.goal.cannot-move");
    const auto from = static_cast<std::ptrdiff_t>(std::min(first, to));
    const auto until = static_cast<std::ptrdiff_t>(std::min(std::max(behind, to), list.size()));
    if (std::any_of(list.begin() + from, list.begin() + until, [](const auto& block) { return block.in_container; }))
        throw core::Refused("form.goal.cannot-move");
    const Reference<css::text::XTextRange> begin(list[first].content, UNO_QUERY);
    const Reference<css::text::XTextRange> end(list[behind - 1].content, UNO_QUERY);
    for (const auto& part : {begin, end})
        if (part.is()) refuse_protected(part);
    if (!begin.is() || !end.is() || !document->getCurrentController().is())
        throw core::Refused("form.goal.cannot-move");
    const auto cursor = cursor_in_text(document, begin->getStart());
    cursor->gotoRange(begin->getStart(), false);
    cursor->gotoRange(end->getEnd(), true);
    const bool up = to < first;
    for (auto steps = up ? first - to : to - behind; steps > 0; --steps) // one paragraph at a time
        run_command(document, up ? "MoveUp" : "MoveDown");
    cursor->collapseToStart();
}

} // namespace plan::writer
