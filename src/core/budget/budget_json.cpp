// budget_json: the budget as XPlanService::getBudget gives it.
#include "core/budget/budget_json.hpp"

#include "core/budget/budget.hpp"
#include "core/plan/plan_json.hpp"
#include "core/template/roles.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <utility>

namespace plan::core {
namespace {

namespace json = boost::json;

json::value cents_or_null(const std::optional<Cents>& cents) {
    return cents ? json::value(*cents) : json::value(nullptr);
}

/// One figure of what a year leaves; null when it is not known.
json::value result_or_null(const BudgetYear& year, Cents Balance::*figure) {
    return year.result ? json::value((*year.result).*figure) : json::value(nullptr);
}

json::value instalments_or_null(const std::optional<Instalments>& instalments) {
    if (!instalments) return nullptr;
    return json::array{instalments->first, instalments->second};
}

/// @param followed_up  whether the plan says what was paid
json::array parts(const std::vector<BudgetPart>& all, std::string_view name, bool followed_up) {
    json::array result;
    for (const auto& part : all) {
        json::object entry{{name, part.name.empty() ? json::value(nullptr) : json::value(part.name)},
                           {"cents", cents_or_null(part.cents)}};
        if (followed_up) entry["paid"] = cents_or_null(part.paid);
        result.push_back(std::move(entry));
    }
    return result;
}

json::object year_json(const BudgetYear& year, bool followed_up) {
    json::object result{{"year", year.year},
                        {"grant", cents_or_null(year.grant)},
                        {"reserveIn", cents_or_null(year.reserve_in)},
                        {"instalments", instalments_or_null(year.instalments)},
                        {"planned", cents_or_null(year.planned)},
                        {"end", result_or_null(year, &Balance::end)},
                        {"cap", cents_or_null(year.cap)},
                        {"carryOver", result_or_null(year, &Balance::carry_over)},
                        {"repay", result_or_null(year, &Balance::repay)},
                        {"overspent", result_or_null(year, &Balance::overspent)},
                        {"unread", year.unread}};
    if (!followed_up) return result;
    result["paid"] = cents_or_null(year.paid);
    result["closed"] = year.closed;
    result["unreadPaid"] = year.unread_paid;
    return result;
}

/// Employees in hundredths: a part-time post is a part of one.
json::object settings_json(const BudgetSettings& settings) {
    const auto choice = [&settings](SettingId id) {
        return json::string(setting_kind(id).choices[chosen(settings, id)]);
    };
    return {{"budgetYear", choice(SettingId::budget_year)},
            {"capBase", choice(SettingId::cap_base)},
            {"costDate", choice(SettingId::cost_date)},
            {"perEmployee", cents_or_null(settings.per_employee)},
            {"employees", cents_or_null(settings.employees)}};
}

/// The hours that the plan asks of somebody in a group, for all groups by themselves; and how many could not be read.
json::object hours_of(const Plan& plan) {
    std::vector<std::pair<std::string, std::int64_t>> groups;
    std::optional<std::int64_t> total;
    for (const auto& activity : plan.activities) {
        if (!activity.hours) continue;
        total = total.value_or(0) + *activity.hours;
        const auto known =
            std::ranges::find(groups, activity.target_group, [](const auto& group) { return group.first; });
        if (known == groups.end()) groups.emplace_back(activity.target_group, *activity.hours);
        else known->second += *activity.hours;
    }
    json::array per_group;
    for (const auto& [name, hours] : groups)
        per_group.push_back(
            {{"targetGroup", name.empty() ? json::value(nullptr) : json::value(name)}, {"hours", hours_json(hours)}});
    const auto unread = std::ranges::count(plan.not_understood, NotUnderstood::What::hours, &NotUnderstood::what);
    return {{"total", hours_json(total)}, {"perTargetGroup", std::move(per_group)}, {"unread", unread}};
}

} // namespace

std::string budget_json(const Plan& plan) {
    const auto budget = budget_of(plan);
    const bool followed_up = !plan.tables(role::table::follow_up).empty();
    json::array years;
    for (const auto& year : budget.years) years.push_back(year_json(year, followed_up));
    json::object result{{"settings", settings_json(budget.settings)},
                        {"years", std::move(years)},
                        {"perGoal", parts(budget.per_goal, "goal", followed_up)},
                        {"perCategory", parts(budget.per_category, "category", followed_up)},
                        {"perTargetGroup", parts(budget.per_target_group, "targetGroup", followed_up)},
                        {"total", cents_or_null(budget.total)},
                        {"hours", hours_of(plan)},
                        {"unread", budget.unread}};
    if (followed_up) result["paid"] = cents_or_null(budget.total_paid);
    return json::serialize(result);
}

} // namespace plan::core
