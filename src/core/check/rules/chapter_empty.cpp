// chapter-empty: a heading without text of its own.
#include "core/check/rule_list.hpp"
#include "core/check/rules/missing_chapter.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, const Stretch& stretch, Report& report) {
    for (const auto& chapter : subject.plan.chapters) {
        if (!stretch.holds(chapter.title.place)) continue;
        if (chapter.entry == nullptr || chapter.state != ChapterState::empty) continue;
        if (has_rule_of_its_own(*subject.plan.plan_template, *chapter.entry)) continue; // one cause, one finding
        report.add(chapter.title.place, chapter.entry->id, {{"chapter", chapter.title.text}}).fix =
            fix::InsertExample{chapter.entry->id};
    }
}

} // namespace

const Rule chapter_empty{.id = "chapter-empty", .source = "T3", .run = check};

} // namespace plan::core::rules
