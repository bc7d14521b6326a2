// voluntary-training-agreement-missing: nothing is agreed on who pays for training that the school does not impose;
// that is discussed every year.
#include "core/check/rule_list.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/template/roles.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    const auto& terms = subject.plan.plan_template->vocabulary.voluntary_training;
    const auto* chapter = subject.plan.chapter(role::chapter::budget);
    if (chapter == nullptr || chapter->state == ChapterState::empty || terms.empty()) return;
    const auto names_it = [&terms](const std::string& text) { return terms.in(text); };
    const auto says_it = [&](const PlanChapter& each) {
        return subject.memory.recall("voluntary-training", subject.plan, each, [&names_it](const PlanChapter& said) {
            return any_paragraph(said, names_it) ? 1U : 0U;
        }) != 0;
    };
    if (std::ranges::any_of(subject.plan.chapters, says_it)) return;
    if (any_cell(*chapter, subject.document, names_it)) return;
    report.add(chapter->title.place, chapter->entry->id, {{"chapter", chapter->title.text}});
}

} // namespace

const Rule voluntary_training_agreement_missing{
    .id = "voluntary-training-agreement-missing", .source = "V97", .run = check};

} // namespace plan::core::rules
