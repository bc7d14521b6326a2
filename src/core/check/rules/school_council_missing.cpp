// school-council-missing: there is a school council, and before sending no consultation with it is noted.
#include "core/check/rule_list.hpp"
#include "core/plan/consultations.hpp"
#include "core/template/roles.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto& council = plan.plan_template->vocabulary.school_council;
    const auto* chapter = plan.chapter(role::chapter::involvement);
    if (chapter == nullptr || chapter->state == ChapterState::empty || council.empty()) return;
    if (!cover_says(plan, role::fact::school_council).value_or(false)) return; // not every school has one
    const ConsultationRow* undated = nullptr;
    const auto rows = consultation_rows(plan);
    for (const auto& row : rows) {
        if (!council.in(row.body->text)) continue;
        if (row.is_open() || row.date == nullptr || !row.date->text.empty()) return;
        undated = &row;
    }
    if (is_told(plan, council, {})) return;
    report.add(undated != nullptr ? undated->date->place : chapter->title.place, chapter->entry->id,
               {{"chapter", chapter->title.text}});
}

} // namespace

const Rule school_council_missing{
    .id = "school-council-missing", .source = "V59", .when = Occasion::sending, .run = check};

} // namespace plan::core::rules
