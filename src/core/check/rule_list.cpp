#include "core/check/rule_list.hpp"

#include <algorithm>
#include <array>

namespace plan::core {

std::span<const Rule* const> all_rules() {
    static const std::array rules = {
        // clang-format off: one on a line
        &rules::placeholder_left,
        &rules::guidance_left,
        &rules::chapter_missing,
        &rules::chapter_empty,
        &rules::chapter_order,
        &rules::example_unchanged,
        &rules::school_year_missing,
        &rules::school_year_past,
        &rules::goal_missing,
        &rules::goal_not_prioritised,
        &rules::goal_without_target_group,
        &rules::goal_without_activity,
        &rules::goal_unknown,
        &rules::target_group_wider_than_goal,
        &rules::table_columns_missing,
        &rules::cell_empty,
        &rules::level_unknown,
        &rules::duplicate_row,
        &rules::activity_not_scheduled,
        &rules::agenda_without_activity,
        &rules::date_unreadable,
        &rules::date_outside_school_year,
        &rules::agenda_order,
        &rules::agenda_target_group_differs,
        &rules::responsible_missing,
        &rules::evaluation_incomplete,
        &rules::induction_missing,
        &rules::learning_needs_missing,
        &rules::study_day_theme_missing,
        &rules::team_involvement_missing,
        &rules::priority_subjects,
        &rules::approval_missing,
        &rules::school_council_missing,
        &rules::consultation_after_approval,
        &rules::staff_council_missing,
        &rules::changed_after_approval,
        &rules::relevance_missing,
        &rules::financial_section_missing,
        &rules::cost_missing,
        &rules::amount_unreadable,
        &rules::budget_exceeded,
        &rules::reserve_above_half,
        &rules::repayment_expected,
        &rules::instalments_differ,
        &rules::instalment_not_yet_received,
        &rules::imposed_training_not_on_school,
        &rules::expense_not_allowed,
        &rules::travel_without_activity,
        &rules::total_stale,
        &rules::reference_broken,
        &rules::part_unreadable,
        &rules::voluntary_training_agreement_missing,
        // clang-format on
    };
    return rules;
}

const Rule* find_rule(std::string_view id) {
    const auto rules = all_rules();
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : *found;
}

std::span<const std::string_view> rule_ids() {
    static const auto ids = [] {
        std::vector<std::string_view> result;
        for (const auto* rule : all_rules()) result.push_back(rule->id);
        return result;
    }();
    return ids;
}

bool is_active(const Rule& rule, const Template& plan_template) {
    return plan_template.severities.contains(rule.id) &&
           (rule.profile.empty() || rule.profile == plan_template.profile);
}

} // namespace plan::core
