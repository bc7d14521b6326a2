// approval-missing: before sending, who approved the plan and when is noted. In Flanders that is the local committee,
// or the general staff meeting where there is none.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/consultations.hpp"
#include "core/template/roles.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto& words = plan.plan_template->vocabulary;
    const auto* chapter = plan.chapter(role::chapter::involvement);
    if (chapter == nullptr || chapter->state == ChapterState::empty) return; // chapter-missing, chapter-empty
    const auto bodies = bodies_with(plan, BodyPart::approves);
    if (bodies.empty() || words.approval.empty()) return;
    const auto approves = [&bodies](const ConsultationRow& row) {
        return std::ranges::any_of(bodies, [&row](const Body* body) { return body->names.in(row.body->text); });
    };
    const Arguments arguments{{"chapter", chapter->title.text}};
    for (const auto& row : consultation_rows(plan)) {
        if (!approves(row)) continue;
        if (row.is_open() || row.date == nullptr) return; // placeholder-left, table-columns-missing
        const bool refused = row.outcome != nullptr && words.refusal.in(row.outcome->text);
        const bool approved = (row.kind != nullptr && words.approval.in(row.kind->text)) ||
                              (row.outcome != nullptr && words.approval.in(row.outcome->text));
        if (!approved && !refused) continue;
        if (refused) report.add(row.outcome->place, row.body->text, arguments);
        else if (row.date->text.empty()) report.add(row.date->place, row.body->text, arguments);
        return;
    }
    if (std::ranges::any_of(bodies, [&](const Body* body) { return is_told(plan, *body, words.approval); })) return;
    report.add(chapter->title.place, chapter->entry->id, arguments);
}

} // namespace

const Rule approval_missing{
    .id = "approval-missing", .source = "V55", .when = Occasion::sending, .reads = reads_involvement, .run = check};

} // namespace plan::core::rules
