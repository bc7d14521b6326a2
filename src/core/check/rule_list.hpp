// The rules by name; rule_list.cpp puts them in order.
#pragma once

#include "core/check/rule.hpp"

#include <span>
#include <string_view>

namespace plan::core {

/// All rules, in the order of the catalogue.
std::span<const Rule* const> all_rules();
const Rule* find_rule(std::string_view id);
/// The ids of all rules, for reading a template.
std::span<const std::string_view> rule_ids();

/// Whether a rule speaks of plans of this template at all.
bool is_active(const Rule& rule, const Template& plan_template);

} // namespace plan::core

namespace plan::core::rules {

extern const Rule placeholder_left;
extern const Rule guidance_left;
extern const Rule chapter_missing;
extern const Rule chapter_empty;
extern const Rule chapter_order;
extern const Rule example_unchanged;
extern const Rule school_year_missing;
extern const Rule school_year_past;
extern const Rule goal_missing;
extern const Rule goal_not_prioritised;
extern const Rule goal_without_target_group;
extern const Rule goal_without_activity;
extern const Rule goal_unknown;
extern const Rule target_group_wider_than_goal;
extern const Rule table_columns_missing;
extern const Rule cell_empty;
extern const Rule level_unknown;
extern const Rule duplicate_row;
extern const Rule activity_not_scheduled;
extern const Rule agenda_without_activity;
extern const Rule date_unreadable;
extern const Rule date_outside_school_year;
extern const Rule agenda_order;
extern const Rule agenda_target_group_differs;
extern const Rule responsible_missing;
extern const Rule evaluation_incomplete;
extern const Rule induction_missing;
extern const Rule learning_needs_missing;
extern const Rule study_day_theme_missing;
extern const Rule team_involvement_missing;
extern const Rule priority_subjects;
extern const Rule approval_missing;
extern const Rule school_council_missing;
extern const Rule consultation_after_approval;
extern const Rule staff_council_missing;
extern const Rule changed_after_approval;
extern const Rule relevance_missing;
extern const Rule financial_section_missing;
extern const Rule cost_missing;
extern const Rule amount_unreadable;
extern const Rule budget_exceeded;
extern const Rule reserve_above_half;
extern const Rule repayment_expected;
extern const Rule instalments_differ;
extern const Rule instalment_not_yet_received;
extern const Rule imposed_training_not_on_school;
extern const Rule expense_not_allowed;
extern const Rule travel_without_activity;
extern const Rule total_stale;
extern const Rule reference_broken;
extern const Rule part_unreadable;
extern const Rule voluntary_training_agreement_missing;

} // namespace plan::core::rules
