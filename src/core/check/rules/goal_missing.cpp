// goal-missing: the chapter of the goals names none. Goals that stand in a table of the school's own are not counted,
// but not denied either.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/placeholder.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

bool is_open_heading(const PlanParagraph& paragraph) {
    return paragraph.kind == ParagraphKind::heading && !find_placeholders(paragraph.text.text).empty();
}

void check(const RuleInput& subject, Report& report) {
    const auto* chapter = subject.plan.chapter(role::chapter::goals);
    if (chapter == nullptr || !subject.plan.goals.empty()) return;
    if (chapter->state == ChapterState::empty) return; // chapter-empty speaks of it
    if (std::ranges::any_of(chapter->paragraphs, is_open_heading)) return;
    if (!tables_of(*chapter, subject.document).empty()) return;
    report.add(chapter->title.place, chapter->entry->id, {{"chapter", chapter->title.text}});
}

} // namespace

const Rule goal_missing{.id = "goal-missing",
                        .source = "T31",
                        .reads = [](const PlanChapter& written) { return is_chapter(written, role::chapter::goals); },
                        .run = check};

} // namespace plan::core::rules
