// school-council-missing: there is a school council, and before sending no consultation with it is noted.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/consultations.hpp"
#include "core/template/roles.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto* chapter = plan.chapter(role::chapter::involvement);
    if (chapter == nullptr || chapter->state == ChapterState::empty) return;
    const auto rows = consultation_rows(plan);
    for (const auto* body : bodies_with(plan, BodyPart::consulted)) {
        if (!is_needed(plan, *body)) continue; // not every school has one
        const auto names_it = [body](const ConsultationRow& row) { return body->names.in(row.body->text); };
        const auto is_noted = [](const ConsultationRow& row) {
            return row.is_open() || row.date == nullptr || !row.date->text.empty();
        };
        const ConsultationRow* undated = nullptr;
        bool noted = false;
        for (const auto& row : rows) {
            if (!names_it(row)) continue;
            noted = noted || is_noted(row);
            undated = &row;
        }
        if (noted || is_told(plan, *body, {})) continue;
        report.add(undated != nullptr ? undated->date->place : chapter->title.place, chapter->entry->id,
                   {{"chapter", chapter->title.text}, {"body", body->title}});
    }
}

} // namespace

const Rule school_council_missing{.id = "school-council-missing",
                                  .source = "V59",
                                  .when = Occasion::sending,
                                  .reads = reads_involvement,
                                  .run = check};

} // namespace plan::core::rules
