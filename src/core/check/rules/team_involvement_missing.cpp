// team-involvement-missing: the plan does not say how the team takes part in drawing up, carrying out or evaluating it.
// The chapter about it may do so in any words; another chapter has to name staff in the same paragraph.
#include "core/check/rule_list.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/words.hpp"

namespace plan::core::rules {
namespace {

using Moments = std::vector<const NamedTerms*>;

void drop_said(Moments& open, const PlanChapter& chapter, const Terms* staff) {
    for (const auto& paragraph : chapter.paragraphs) {
        if (open.empty()) return;
        if (paragraph.kind == ParagraphKind::guidance || paragraph.text.text.empty()) continue;
        if (staff != nullptr && paragraph.example) continue; // nobody's own words yet
        const auto spaced = spaced_words(paragraph.text.text);
        if (staff != nullptr && !staff->in_words(spaced)) continue;
        std::erase_if(open, [&spaced](const NamedTerms* moment) { return moment->terms.in_words(spaced); });
    }
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto& vocabulary = plan.plan_template->vocabulary;
    const auto* chapter = plan.chapter(role::chapter::involvement);
    if (chapter == nullptr || chapter->state == ChapterState::empty) return; // chapter-missing, chapter-empty
    if (any_paragraph(*chapter, [](const auto& text) { return !find_placeholders(text).empty(); })) return;
    Moments open;
    for (const auto& moment : vocabulary.involvement) open.push_back(&moment);
    drop_said(open, *chapter, nullptr);
    for (const auto& other : plan.chapters) drop_said(open, other, &vocabulary.staff);
    if (open.empty()) return;
    const auto names = listed(open, &NamedTerms::name);
    report.add(chapter->title.place, names, {{"moments", names}, {"chapter", chapter->title.text}});
}

} // namespace

const Rule team_involvement_missing{.id = "team-involvement-missing", .source = "V38", .run = check};

} // namespace plan::core::rules
