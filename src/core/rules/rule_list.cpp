#include "core/rules/rule_list.hpp"

#include <algorithm>
#include <array>

namespace plan::core {

std::span<const Rule* const> all_rules() {
    static const std::array rules = {
        &rules::placeholder_left,
        &rules::guidance_left,
        &rules::chapter_missing,
        &rules::chapter_empty,
        &rules::example_unchanged,
        &rules::goal_without_activity,
        &rules::goal_unknown,
        &rules::table_columns_missing,
        &rules::cell_empty,
        &rules::level_unknown,
        &rules::activity_not_scheduled,
        &rules::date_unreadable,
        &rules::date_outside_school_year,
        &rules::agenda_order,
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
    };
    return rules;
}

const Rule* find_rule(std::string_view id) {
    const auto rules = all_rules();
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : *found;
}

} // namespace plan::core
