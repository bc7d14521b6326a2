// study-day-theme-missing: the plan does not say what the pedagogical study day is about. A sub-heading may say it.
#include "core/check/rule_list.hpp"
#include "core/check/rules/missing_chapter.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/document/document.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/placeholder.hpp"

namespace plan::core::rules {
namespace {

bool names_theme(const PlanChapter& chapter, const Document& document, const Terms& theme) {
    for (const auto& paragraph : chapter.paragraphs) {
        const auto& text = paragraph.text.text;
        if (text.empty() || paragraph.kind == ParagraphKind::guidance) continue;
        if (paragraph.kind == ParagraphKind::heading || !find_placeholders(text).empty()) return true;
        if (!paragraph.example && theme.in(text)) return true; // example text has no theme of its own
    }
    return any_cell(chapter, document,
                    [&theme](const auto& cell) { return !find_placeholders(cell).empty() || theme.in(cell); });
}

void check(const RuleInput& subject, Report& report) {
    report_missing_chapters(subject, "study-day-theme-missing", report);
    const auto* chapter = subject.plan.chapter(role::chapter::study_day);
    const auto& theme = subject.plan.plan_template->vocabulary.theme;
    if (chapter == nullptr || chapter->state == ChapterState::empty || !report.findings.empty() || theme.empty())
        return;
    if (names_theme(*chapter, subject.document, theme)) return;
    report.add(chapter->title.place, chapter->entry->id, {{"chapter", chapter->title.text}});
}

} // namespace

const Rule study_day_theme_missing{.id = "study-day-theme-missing",
                                   .source = "V33",
                                   .reads =
                                       [](const PlanChapter& written) {
                                           return is_chapter(written, role::chapter::study_day) ||
                                                  names_rule(written, "study-day-theme-missing");
                                       },
                                   .run = check};

} // namespace plan::core::rules
