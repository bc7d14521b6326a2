#include "core/check/tips.hpp"

#include "core/check/finding.hpp"
#include "core/plan/consultations.hpp"
#include "core/plan/deliveries.hpp"
#include "core/template/roles.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace plan::core {
namespace {

constexpr std::size_t most_tips = 3;
constexpr std::size_t many_fields = 10;
constexpr std::size_t many_alike = 5;
constexpr std::size_t many_activities = 3;

/// How many findings the most frequent rule has whose findings can be solved in one go.
std::size_t most_alike(const std::vector<Finding>& findings) {
    std::map<std::string, std::size_t> counts;
    for (const auto& finding : findings)
        if (!finding.ignored && is_mechanical(finding.fix)) ++counts[finding.rule];
    std::size_t most = 0;
    for (const auto& [rule, count] : counts) most = std::max(most, count);
    return most;
}

std::size_t unscheduled(const Plan& plan) {
    std::set<std::size_t> scheduled; // an activity in many months has an item for each
    for (const auto& item : plan.agenda)
        if (item.match) scheduled.insert(*item.match);
    return plan.activities.size() - std::min(plan.activities.size(), scheduled.size());
}

bool has_summary(const Plan& plan) {
    return std::ranges::any_of(plan.chapters, [](const PlanChapter& chapter) { return !chapter.summaries.empty(); });
}

bool has_amounts(const Plan& plan) {
    return std::ranges::any_of(plan.costs, [](const CostItem& cost) { return cost.cents && *cost.cents > 0; });
}

bool is_finished(const Plan& plan, const std::vector<Finding>& findings) {
    return plan.placeholders.empty() && std::ranges::none_of(findings, [](const Finding& finding) {
               return !finding.ignored && finding.severity != Severity::hint;
           });
}

/// Whether a school works by the plan: before that nothing of it is over, whatever day it is.
bool is_in_use(const Plan& plan) {
    return plan.plan_template->follow_up.is_there() &&
           (!plan.tables(role::table::follow_up).empty() || is_approved(plan));
}

} // namespace

std::vector<Tip> tips_for(const Plan& plan, const std::vector<Finding>& findings, std::size_t over) {
    std::vector<Tip> tips;
    const auto add = [&tips](bool helps, const char* id, std::size_t count) {
        if (helps && tips.size() < most_tips) tips.push_back({id, {{"n", std::to_string(count)}}});
    };
    const auto not_understood = plan.not_understood.size();
    add(not_understood > 0, "overview", not_understood);
    const bool is_used = over > 0 && is_in_use(plan);
    add(is_used && over == 1, "follow-up-one", over);
    add(is_used && over > 1, "follow-up", over);
    add(plan.placeholders.size() >= many_fields, "fields", plan.placeholders.size());
    const auto alike = most_alike(findings);
    add(alike >= many_alike, "fix-all", alike);
    const auto open = unscheduled(plan);
    add(plan.activities.size() >= many_activities && open * 2 > plan.activities.size(), "agenda", open);
    add(!plan.plan_template->summary.tables.empty() && has_amounts(plan) && !has_summary(plan), "budget",
        plan.costs.size());
    add(is_finished(plan, findings) && delivery_rows(plan).empty(), "send", 0);
    return tips;
}

} // namespace plan::core
