#include "writer/chapters/chapter_insertion.hpp"

#include "core/text/refused.hpp"
#include "writer/writing/block_writing.hpp"

#include <algorithm>

namespace plan::writer {
using css::uno::Reference;

std::size_t block_for_chapter(const core::Plan& plan, const core::Chapter& chapter, std::size_t end) {
    const auto* const last = plan.plan_template->chapters.data() + plan.plan_template->chapters.size();
    for (const auto* next = &chapter + 1; next != last; ++next)
        if (const auto* behind = plan.chapter(next->id)) return behind->title.place.block;
    return end;
}

void insert_chapter(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                    std::string_view id) {
    const auto& plan = inspection.plan;
    const auto [chapter, section] = plan.plan_template->section(id);
    if (section == nullptr) throw core::Refused("chapter.unknown", {{"chapter", std::string(id)}});
    const std::size_t end = inspection.document.blocks.size();
    if (section == chapter) {
        if (plan.chapter(id) != nullptr) throw core::Refused("chapter.present", {{"chapter", chapter->title}});
        const auto block = block_for_chapter(plan, *chapter, end);
        write_blocks(document, block, end, core::compose_chapter(*chapter, *plan.plan_template, plan.settings));
        return;
    }
    const auto* parent = plan.chapter(chapter->id);
    if (parent == nullptr) throw core::Refused("chapter.parent-missing", {{"chapter", chapter->title}});
    const bool present =
        std::ranges::any_of(parent->paragraphs, [wanted = section](const core::PlanParagraph& paragraph) {
            return paragraph.section == wanted;
        });
    if (present) throw core::Refused("chapter.present", {{"chapter", section->title}});
    write_blocks(document, parent->end_block, end,
                 core::compose_section(*section, core::Role::section_heading, *plan.plan_template, plan.settings));
}

void insert_example(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                    std::string_view chapter_id) {
    const auto* chapter = inspection.plan.chapter(chapter_id);
    if (chapter == nullptr) throw core::Refused("document.changed");
    const auto is_guidance = [](const core::PlanParagraph& p) { return p.kind == core::ParagraphKind::guidance; };
    const bool has_guidance = std::ranges::any_of(chapter->paragraphs, is_guidance);
    auto elements = core::compose_chapter(*chapter->entry, *inspection.plan.plan_template, inspection.plan.settings);
    std::erase_if(elements, [&](const core::Element& element) {
        const auto* text = std::get_if<core::TextElement>(&element);
        return text != nullptr &&
               (text->role == core::Role::chapter_heading || (text->role == core::Role::guidance && has_guidance));
    });
    std::size_t behind = chapter->title.place.block;
    for (const auto& paragraph : chapter->paragraphs)
        if (is_guidance(paragraph)) behind = paragraph.text.place.block;
    const std::size_t end = inspection.document.blocks.size();
    write_blocks(document, behind + 1, end, elements);
}

} // namespace plan::writer
