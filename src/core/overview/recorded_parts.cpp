#include "core/overview/recorded_parts.hpp"

#include "core/dossier/names.hpp"
#include "core/dossier/said_texts.hpp"
#include "core/follow_up/learning_groups.hpp"
#include "core/plan/activity_states.hpp"
#include "core/plan/consultations.hpp"
#include "core/text/lower_case.hpp"

#include <algorithm>

namespace plan::core::overview {
namespace {

std::string text_of(const PlacedText* cell) { return cell == nullptr ? std::string() : cell->text; }

/// "leraren; zorgteam", without names of persons.
std::string groups_in(const std::string& text, const Template& plan_template, bool only_known) {
    std::vector<std::string> names;
    for (const auto& group : staff_groups(text, plan_template, only_known)) names.push_back(group.name);
    return joined(names);
}

/// In the place of a date may stand "in overleg met Jan". Of what has no capital nobody is a name: "eind mei".
std::string without_capital_names(const std::string& text, const Template& plan_template) {
    auto plain = said(text);
    return lower(plain) == plain ? plain : without_names(plain, plan_template);
}

std::string body_in(const std::string& text, const Template& plan_template) {
    for (const auto& body : plan_template.handover.bodies)
        if (body.names.in(text)) return body.title;
    return without_names(said(text), plan_template);
}

TalkOutcome outcome_of(const Plan& plan, const ConsultationRow& row) {
    if (row.is_open()) return TalkOutcome::open;
    const auto outcome = text_of(row.outcome);
    if (plan.plan_template->vocabulary.refusal.in(outcome)) return TalkOutcome::refused;
    const bool is_dated = row.date != nullptr && !row.date->text.empty();
    if (is_dated && says_approved(plan, text_of(row.kind), outcome)) return TalkOutcome::approved;
    return outcome.empty() ? TalkOutcome::open : TalkOutcome::talked;
}

TalkRecord talk_of(const Plan& plan, const ConsultationRow& row, TalkOutcome outcome) {
    const auto date = text_of(row.date);
    return {body_in(row.body->text, *plan.plan_template), recorded_date(plan, date, plan.period(date)), outcome};
}

} // namespace

RecordedDate recorded_date(const Plan& plan, const std::string& written, const std::optional<Period>& period) {
    if (period && plan.knows_days_of(written)) return {period->from, period->to, {}};
    return {{}, {}, without_capital_names(written, *plan.plan_template)};
}

std::string recorded_goal(const Plan& plan, const std::string& named) {
    const auto* goal = named.empty() ? nullptr : plan.goal(named);
    return said(goal != nullptr ? goal->title.text : named);
}

std::vector<ActivityRecord> recorded_activities(const Plan& plan, const Budget& budget) {
    const auto states = activity_states(plan);
    std::vector<ActivityRecord> result(plan.activities.size());
    for (std::size_t at = 0; at < result.size(); ++at) {
        const auto& activity = plan.activities[at];
        auto& record = result[at];
        record.name = said(activity.activity.text);
        record.goal = recorded_goal(plan, activity.goal);
        record.target_group = groups_in(activity.target_group, *plan.plan_template, false);
        record.level = said(activity.level);
        record.hours = activity.hours;
        record.state = states[at];
    }
    for (const auto& item : plan.agenda) {
        if (!item.match || !item.period || !plan.knows_days_of(item.date.text)) continue;
        auto& first = result[*item.match].first_day;
        if (!first || item.period->from < *first) first = item.period->from;
    }
    for (const auto& cost : plan.costs)
        if (cost.match && cost.cents) {
            auto& planned = result[*cost.match].planned;
            planned = add(planned.value_or(0), cost.cents);
        }
    for (const auto& payment : budget.payments)
        if (payment.item->match && payment.item->paid) {
            auto& paid = result[*payment.item->match].paid;
            paid = add(paid.value_or(0), payment.item->paid);
        }
    std::erase_if(result, [](const ActivityRecord& record) { return record.name.empty(); });
    return result;
}

std::vector<AgendaRecord> recorded_agenda(const Plan& plan) {
    const auto states = activity_states(plan);
    std::vector<AgendaRecord> result;
    result.reserve(plan.agenda.size());
    for (const auto& item : plan.agenda) {
        AgendaRecord record;
        record.activity = said(item.activity.text);
        record.target_group = groups_in(item.target_group, *plan.plan_template, false);
        record.responsible = groups_in(item.responsible, *plan.plan_template, true);
        if (item.match) {
            record.goal = recorded_goal(plan, plan.activities[*item.match].goal);
            record.state = states[*item.match];
        }
        if (record.activity.empty()) continue;
        if (item.parts.empty() || !plan.knows_days_of(item.date.text)) {
            record.date.written = without_capital_names(item.date.text, *plan.plan_template);
            result.push_back(std::move(record));
            continue;
        }
        for (const auto& part : item.parts) {
            record.date = {part.from, part.to, {}};
            result.push_back(record);
        }
    }
    return result;
}

std::vector<TalkRecord> recorded_talks(const Plan& plan) {
    std::vector<TalkRecord> result;
    for (const auto& row : consultation_rows(plan)) result.push_back(talk_of(plan, row, outcome_of(plan, row)));
    for (const auto& row : delivery_rows(plan))
        result.push_back(talk_of(plan, row, row.is_open() ? TalkOutcome::open : TalkOutcome::handed_over));
    std::erase_if(result, [](const TalkRecord& record) { return record.body.empty(); });
    return result;
}

} // namespace plan::core::overview
