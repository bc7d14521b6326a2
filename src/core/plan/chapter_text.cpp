#include "core/plan/chapter_text.hpp"

#include "core/document/document.hpp"

namespace plan::core {

std::vector<ChapterTable> tables_of(const PlanChapter& chapter, const Document& document) {
    std::vector<ChapterTable> result;
    for (auto block = chapter.title.place.block; block < chapter.end_block; ++block)
        if (const auto* table = std::get_if<Table>(&document.blocks[block])) result.push_back({block, table});
    return result;
}

const KnownChapterTexts* known_texts(const PlanChapter& chapter, const Plan& plan) {
    return chapter.entry == nullptr ? nullptr : plan.plan_template->known_texts->chapter(chapter.entry->id);
}

bool shows_guidance(const Plan& plan) {
    return std::ranges::any_of(plan.chapters, [](const PlanChapter& chapter) {
        return std::ranges::any_of(chapter.paragraphs, [](const PlanParagraph& paragraph) {
            return paragraph.kind == ParagraphKind::guidance && !paragraph.hidden;
        });
    });
}

bool can_hide_guidance(const Plan& plan, const Document& document) {
    return std::ranges::all_of(plan.chapters, [&document](const PlanChapter& chapter) {
        return std::ranges::all_of(chapter.paragraphs, [&document](const PlanParagraph& paragraph) {
            if (paragraph.kind != ParagraphKind::guidance || paragraph.hidden) return true;
            const auto* block = std::get_if<Paragraph>(&document.blocks[paragraph.text.place.block]);
            return block != nullptr && block->style == style::guidance;
        });
    });
}

} // namespace plan::core
