#include "writer/chapters/chapter_examples.hpp"

#include "core/text/refused.hpp"
#include "writer/office/document_state.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/block_writing.hpp"

#include <algorithm>

namespace plan::writer {
namespace {

using css::uno::Reference;

std::vector<core::Element> compose_below_heading(const core::Chapter& chapter, const core::Plan& plan) {
    auto elements = core::compose_chapter(chapter, *plan.plan_template, plan.settings);
    elements.erase(elements.begin());
    return elements;
}

void leave_out_guidance(std::vector<core::Element>& elements) {
    std::erase_if(elements, [](const core::Element& element) {
        const auto* text = std::get_if<core::TextElement>(&element);
        return text != nullptr && text->role == core::Role::guidance;
    });
}

const core::PlanParagraph* paragraph_at(const core::PlanChapter& chapter, std::size_t block) {
    const auto found = std::ranges::find_if(chapter.paragraphs, [block](const core::PlanParagraph& paragraph) {
        return paragraph.text.place.block == block && !paragraph.text.place.cell;
    });
    return found == chapter.paragraphs.end() ? nullptr : &*found;
}

bool is_guidance(const core::PlanParagraph* paragraph) {
    return paragraph != nullptr && paragraph->kind == core::ParagraphKind::guidance;
}

} // namespace

void insert_example_at(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                       std::string_view chapter_id, const core::Place& place) {
    const auto& plan = inspection.plan;
    const auto* entry = plan.plan_template->chapter(chapter_id);
    if (entry == nullptr) throw core::Refused("chapter.unknown", {{"chapter", std::string(chapter_id)}});
    const auto* chapter = plan.chapter_at(place.block);
    const auto* paragraph = chapter != nullptr ? paragraph_at(*chapter, place.block) : nullptr;
    const bool in_heading = chapter != nullptr && chapter->title.place.block == place.block;
    if (place.cell || place.aside > 0 || (paragraph == nullptr && !in_heading)) throw core::Refused("example.place");
    auto elements = compose_below_heading(*entry, plan);
    leave_out_guidance(elements);
    std::erase_if(elements, [&plan](const core::Element& element) {
        const auto* table = std::get_if<core::TableElement>(&element);
        return table != nullptr && !plan.tables(table->table->role).empty();
    });
    if (elements.empty()) throw core::Refused("example.nothing");
    auto last = place.block; // guidance stays right below its heading
    while (is_guidance(paragraph_at(*chapter, last + 1))) ++last;
    const auto blocks = inspection.document.blocks.size();
    write_blocks(document, last + 1, blocks, elements);
    const bool replaces_empty = paragraph != nullptr && paragraph->text.text.empty() && last == place.block;
    if (replaces_empty) remove_blocks(document, place.block, place.block + 1, blocks + elements.size());
}

void put_example_back(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                      std::string_view chapter_id) {
    refuse_recording(document);
    const auto* chapter = inspection.plan.chapter(chapter_id);
    if (chapter == nullptr) throw core::Refused("chapter.absent");
    auto elements = compose_below_heading(*chapter->entry, inspection.plan);
    if (std::ranges::none_of(chapter->paragraphs, [](const auto& paragraph) { return is_guidance(&paragraph); }))
        leave_out_guidance(elements);
    const auto first = chapter->title.place.block + 1;
    const auto blocks = inspection.document.blocks.size();
    if (chapter->end_block > first) {
        const KeptTables kept(document);
        remove_blocks(document, first, chapter->end_block, blocks);
    }
    const auto left = blocks - (chapter->end_block - first);
    write_blocks(document, first, left, elements);
}

} // namespace plan::writer
