#include "core/check/rules/missing_chapter.hpp"

#include "core/check/rule_list.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

bool says_nothing(const PlanChapter& chapter, const RuleInput& subject) {
    if (chapter.state == ChapterState::empty) return true;
    const auto& nothing = subject.plan.plan_template->vocabulary.nothing;
    return std::ranges::all_of(chapter.paragraphs,
                               [&nothing](const PlanParagraph& paragraph) {
                                   return paragraph.kind != ParagraphKind::body || paragraph.text.text.empty() ||
                                          nothing.is(paragraph.text.text);
                               }) &&
           !any_cell(chapter, subject.document, [](const auto& cell) { return !trimmed(cell).empty(); });
}

} // namespace

Place first_title(const Plan& plan) { return plan.chapters.empty() ? Place{} : plan.chapters.front().title.place; }

Place place_for(const Plan& plan, const Chapter& missing) {
    const Chapter* const end = plan.plan_template->chapters.data() + plan.plan_template->chapters.size();
    for (const Chapter* next = &missing + 1; next != end; ++next)
        if (const auto* chapter = plan.chapter(next->id)) return chapter->title.place;
    return plan.chapters.empty() ? Place{} : plan.chapters.back().title.place;
}

bool has_rule_of_its_own(const Template& plan_template, const Chapter& chapter) {
    const auto* rule = chapter.missing_rule.empty() ? nullptr : find_rule(chapter.missing_rule);
    return rule != nullptr && is_active(*rule, plan_template);
}

void report_missing_chapters(const RuleInput& subject, std::string_view rule, Report& report) {
    for (const auto& entry : subject.plan.plan_template->chapters) {
        if (entry.missing_rule != rule) continue;
        const auto* chapter = subject.plan.chapter(entry.id);
        if (chapter == nullptr && entry.optional) continue;
        if (chapter != nullptr && !says_nothing(*chapter, subject)) continue;
        const auto& title = chapter != nullptr ? chapter->title.text : entry.title;
        auto& finding = report.add(chapter != nullptr ? chapter->title.place : place_for(subject.plan, entry), entry.id,
                                   {{"chapter", title}});
        finding.chapter = entry.id;
        if (chapter != nullptr && chapter->state != ChapterState::empty) continue; // "n.v.t.": nothing is put over it
        finding.fix = chapter == nullptr ? Fix(fix::InsertChapter{entry.id}) : Fix(fix::InsertExample{entry.id});
    }
}

} // namespace plan::core::rules
