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

Place first_place_in(const PlanChapter& chapter, const Plan& plan) {
    const auto field = std::ranges::find(plan.placeholders, &chapter, &Placeholder::chapter);
    if (field != plan.placeholders.end()) return field->text.place;
    const auto text = std::ranges::find_if(chapter.paragraphs, [](const PlanParagraph& paragraph) {
        return paragraph.kind != ParagraphKind::guidance && paragraph.kind != ParagraphKind::heading &&
               !paragraph.text.text.empty();
    });
    auto place = text != chapter.paragraphs.end() ? text->text.place : chapter.title.place;
    for (const auto& table : chapter.tables)
        if (text == chapter.paragraphs.end() || table.block < place.block)
            return {table.block, CellIndex{table.rows.empty() ? 0 : table.first_row, 0}, 0, 0};
    place.length = 0;
    return place;
}

Place first_place_on_cover(const Plan& plan) {
    const auto field = std::ranges::find(plan.placeholders, nullptr, &Placeholder::chapter);
    if (field != plan.placeholders.end()) return field->text.place;
    if (plan.facts.empty()) return {plan.first_block, std::nullopt, 0, 0};
    auto place = plan.facts.front().value.place;
    place.length = 0;
    return place;
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
