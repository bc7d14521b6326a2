#include "core/overview/plan_record.hpp"

#include "core/check/plan_check.hpp"
#include "core/dossier/said_texts.hpp"
#include "core/overview/recorded_mail.hpp"
#include "core/overview/recorded_money.hpp"
#include "core/overview/recorded_parts.hpp"
#include "core/plan/activity_states.hpp"
#include "core/plan/deliveries.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "core/plan/plan_hours.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>

namespace plan::core::overview {
namespace {

std::string level_name(const Plan& plan) {
    const auto& words = *plan.plan_template;
    const auto* level = words.level.empty() ? nullptr : words.education_level(words.level);
    return level != nullptr ? level->title : plan.settings.level;
}

PlanState state_of(const Plan& plan, const Document& document) {
    if (!is_approved(plan)) return deliveries(plan).empty() ? PlanState::draft : PlanState::handed_over;
    auto kept = approved_texts(plan, document);
    std::erase_if(kept, &ApprovedText::handed_over);
    return kept.empty() || still_says(plan, document, kept) ? PlanState::approved : PlanState::changed;
}

/// What is handed over has the looks of a plan of the extension, and nothing of what it keeps in its own documents.
bool is_copy(const Document& document) {
    if (!document.property("PlanProfile").empty()) return false;
    return std::ranges::any_of(document.blocks, [](const Block& block) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        return paragraph != nullptr &&
               (paragraph->style == style::organisation || paragraph->style == style::list_item);
    });
}

} // namespace

PlanRecord record_of(const Plan& plan, const Document& document, std::span<const Finding> findings, Day today) {
    PlanRecord record;
    record.read_on = today;
    record.organisation = said(plan.organisation);
    record.organisation_key = match_key(record.organisation);
    record.profile = plan.plan_template->profile;
    record.profile_name = plan.plan_template->name.nl;
    record.level = plan.plan_template->level;
    record.level_name = level_name(plan);
    if (plan.school_year) record.school_year = plan.school_year->label();
    record.fingerprint = plan_fingerprint(plan, document);
    for (const auto& delivery : deliveries(plan)) {
        record.version = std::max(record.version, delivery.version);
        add_once(record.given_fingerprints, delivery.fingerprint);
    }
    record.state = state_of(plan, document);
    record.is_copy = is_copy(document);
    record.follow_up_rows = plan.follow_up.size();
    record.errors = count_findings(findings, Severity::error);
    record.warnings = count_findings(findings, Severity::warning);
    record.hints = count_findings(findings, Severity::hint);
    record.open_fields = plan.placeholders.size();
    const auto hours = hours_of(plan);
    record.hours = hours.planned;
    record.hours_done = hours.done;
    const auto budget = budget_of(plan);
    record.budget_years = recorded_budget_years(plan, budget);
    record.costs = recorded_costs(plan, budget);
    record.goals = recorded_goals(plan, budget);
    record.activities = recorded_activities(plan, budget);
    record.agenda = recorded_agenda(plan);
    record.talks = recorded_talks(plan);
    record.mail = recorded_mail(plan, document);
    return record;
}

} // namespace plan::core::overview
