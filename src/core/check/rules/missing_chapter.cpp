#include "core/check/rules/missing_chapter.hpp"

#include "core/plan/chapter_text.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

bool says_nothing(const PlanChapter& chapter, const Subject& subject) {
    if (chapter.state == ChapterState::empty) return true;
    const auto& nothing = subject.plan.shape->vocabulary.nothing;
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
    const Chapter* const end = plan.shape->chapters.data() + plan.shape->chapters.size();
    for (const Chapter* next = &missing + 1; next != end; ++next)
        if (const auto* chapter = plan.chapter(next->id)) return chapter->title.place;
    return plan.chapters.empty() ? Place{} : plan.chapters.back().title.place;
}

bool has_rule_of_its_own(const Template& shape, const Chapter& chapter) {
    const auto* rule = chapter.missing_rule.empty() ? nullptr : find_rule(chapter.missing_rule);
    return rule != nullptr && is_active(*rule, shape);
}

void report_missing_chapters(const Subject& subject, std::string_view rule, Report& report) {
    for (const auto& shape : subject.plan.shape->chapters) {
        if (shape.missing_rule != rule) continue;
        const auto* chapter = subject.plan.chapter(shape.id);
        if (chapter == nullptr && shape.optional) continue;
        if (chapter != nullptr && !says_nothing(*chapter, subject)) continue;
        const auto& title = chapter != nullptr ? chapter->title.text : shape.title;
        auto& finding = report.add(chapter != nullptr ? chapter->title.place : place_for(subject.plan, shape), shape.id,
                                   {{"chapter", title}});
        finding.chapter = shape.id;
        if (chapter != nullptr && chapter->state != ChapterState::empty) continue; // "n.v.t.": nothing is put over it
        finding.offer(chapter == nullptr ? FixKind::insert_chapter : FixKind::insert_example, shape.id);
    }
}

} // namespace plan::core::rules
