// cost-missing: an activity that no cost is written down for; nothing is a cost too.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace plan::core::rules {
namespace {

/// Without a table of costs financial-section-missing speaks, without its column table-columns-missing.
bool names_activities(const Plan& plan) {
    return std::ranges::any_of(plan.tables(role::table::costs), [](const PlanTable* table) {
        const auto column = table->entry->column(ColumnKind::activity);
        return column && table->column_of[*column];
    });
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    if (!names_activities(plan)) return;
    std::vector<bool> costed(plan.activities.size(), false);
    std::unordered_set<std::string> named; // one cost may be meant for all activities of its name
    for (const auto& cost : plan.costs) {
        if (cost.match) costed[*cost.match] = true;
        named.insert(match_key(cost.activity));
    }
    for (std::size_t at = 0; at < plan.activities.size(); ++at) {
        const auto& activity = plan.activities[at];
        if (costed[at] || named.contains(match_key(activity.activity.text))) continue;
        report.add(activity.activity.place, activity.activity.text + "|" + activity.goal,
                   {{"activity", activity.activity.text}});
    }
}

} // namespace

const Rule cost_missing{.id = "cost-missing", .source = "V39, V93", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
