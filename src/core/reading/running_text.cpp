// revise_running_text: while a person writes, most changes are to sentences that nothing else in the plan depends on.
#include "core/reading/running_text.hpp"

#include "core/plan/placed_text.hpp"
#include "core/reading/chapter_state.hpp"
#include "core/reading/outline.hpp"
#include "core/reading/placeholder_search.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/trimming.hpp"
#include "core/values/calendar.hpp"

#include <algorithm>

namespace plan::core {
namespace {

/// Whether it may be the title of a chapter, or the word above guidance.
bool is_known_title(const Paragraph& paragraph, const Template& plan_template) {
    if (!may_be_title(paragraph)) return false;
    const auto key = title_key(paragraph.text, plan_template.chapter_words);
    return contains(plan_template.guidance_marks, key) ||
           std::ranges::any_of(plan_template.chapters,
                               [&key](const Chapter& chapter) { return contains(chapter.keys, key); });
}

/// Says nothing but what it says: no title, guidance, caption or empty line, and no school year.
bool is_running_text(const Paragraph& paragraph, const Template& plan_template) {
    return paragraph.outline_level == 0 && !paragraph.bold && !trimmed(paragraph.text).empty() &&
           paragraph.style != style::guidance && !is_contents_entry(paragraph) && !is_caption(paragraph) &&
           !begins_with_guidance_mark(plan_template, paragraph.text) && !is_known_title(paragraph, plan_template) &&
           !may_name_school_year(paragraph.text);
}

bool is_same_look(Paragraph left, const Paragraph& right) {
    left.text = right.text;
    return left == right;
}

/// Whether goals and their groups are read from a chapter's sentences.
bool holds_goals(const PlanChapter& chapter) {
    return chapter.entry != nullptr &&
           (chapter.entry->role == role::chapter::goals || chapter.entry->role == role::chapter::target_groups);
}

bool has_open_field(const Document& document, std::size_t block) {
    return std::ranges::any_of(document.open_fields,
                               [block](const OpenField& field) { return field.place.block == block; });
}

} // namespace

bool revise_running_text(Plan& plan, const Document& document, std::size_t block, const Paragraph& before) {
    const auto* now = std::get_if<Paragraph>(&document.blocks[block]);
    const bool may = now != nullptr && is_same_look(before, *now) && is_running_text(before, *plan.plan_template) &&
                     is_running_text(*now, *plan.plan_template) && !has_open_field(document, block);
    if (!may) return false;
    const auto* at = plan.chapter_at(block);
    if (at == nullptr || at->title.place.block == block || block >= at->end_block || holds_goals(*at)) return false;
    const auto chapter = plan.chapters.begin() + (at - plan.chapters.data());
    const auto paragraph = std::ranges::find_if(
        chapter->paragraphs, [block](const PlanParagraph& each) { return each.text.place.block == block; });
    if (paragraph == chapter->paragraphs.end() || paragraph->kind != ParagraphKind::body) return false;
    paragraph->text = placed(now->text, block);
    paragraph->example = false;
    judge_chapter(*chapter, plan, document);
    find_placeholders_again(plan, document, block);
    return true;
}

} // namespace plan::core
