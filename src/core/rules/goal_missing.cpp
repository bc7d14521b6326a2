// goal-missing: the chapter of the goals names none. Goals that stand in a table of the school's own are not counted,
// but not denied either.
#include "core/placeholder.hpp"
#include "core/rules/rule_list.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

bool is_open_heading(const PlanParagraph& paragraph) {
    return paragraph.kind == ParagraphKind::heading && !find_placeholders(paragraph.text.text).empty();
}

bool has_table(const PlanChapter& chapter, const Document& document) {
    return std::any_of(document.blocks.begin() + static_cast<std::ptrdiff_t>(chapter.title.place.block),
                       document.blocks.begin() + static_cast<std::ptrdiff_t>(chapter.end_block),
                       [](const Block& block) { return std::holds_alternative<Table>(block); });
}

void check(const Subject& subject, Report& report) {
    const auto* chapter = subject.plan.chapter("goals");
    if (chapter == nullptr || !subject.plan.goals.empty()) return;
    if (chapter->state == ChapterState::empty) return; // chapter-empty speaks of it
    if (std::ranges::any_of(chapter->paragraphs, is_open_heading) || has_table(*chapter, subject.document)) return;
    report.add(chapter->title.place, chapter->shape->id, {{"chapter", chapter->title.text}});
}

} // namespace

const Rule goal_missing{"goal-missing", "T31", false, "", check};

} // namespace plan::core::rules
