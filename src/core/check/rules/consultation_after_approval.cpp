// consultation-after-approval: the school council was consulted when the plan was approved already. Only dates with
// their year are compared: consultations often lie before the school year that a bare month would be put in.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/consultations.hpp"
#include "core/plan/placed_text.hpp"
#include "core/text/words.hpp"
#include "core/values/amount_search.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

std::optional<Period> full_date(const Plan& plan, const PlacedText* date) {
    if (date == nullptr || std::ranges::none_of(words(date->text), is_year)) return std::nullopt;
    return plan.period(date->text);
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto& terms = plan.plan_template->vocabulary;
    const auto& handover = plan.plan_template->handover;
    const auto rows = consultation_rows(plan);
    const PlacedText* approval = nullptr; // the last one: a plan may be approved again
    for (const auto& row : rows) {
        if (!handover.names(BodyPart::approves, row.body->text)) continue;
        if (row.kind == nullptr || !terms.approval.in(row.kind->text)) continue;
        const auto date = full_date(plan, row.date);
        if (!date) return;
        if (approval == nullptr || date->to > full_date(plan, approval)->to) approval = row.date;
    }
    if (approval == nullptr) return;
    const auto approved = full_date(plan, approval);
    for (const auto& row : rows) {
        if (!handover.names(BodyPart::consulted, row.body->text)) continue;
        const auto consulted = full_date(plan, row.date);
        if (!consulted || consulted->from <= approved->to) continue;
        report.add(row.date->place, row.body->text + "|" + row.date->text,
                   {{"date", row.date->text}, {"approval", approval->text}});
    }
}

} // namespace

const Rule consultation_after_approval{
    .id = "consultation-after-approval", .source = "V59", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
