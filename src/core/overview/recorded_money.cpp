#include "core/overview/recorded_money.hpp"

#include "core/budget/budget_calendar.hpp"
#include "core/dossier/said_texts.hpp"
#include "core/overview/recorded_parts.hpp"

#include <algorithm>
#include <map>

namespace plan::core::overview {
namespace {

void add_to(std::optional<Cents>& sum, std::optional<Cents> more) {
    if (more) sum = add(sum.value_or(0), more);
}

BudgetYearRecord record_of(const BudgetYear& year, bool is_followed) {
    BudgetYearRecord record{.year = year.year,
                            .label = year.label,
                            .grant = year.grant,
                            .reserve = year.reserve_in,
                            .planned = year.planned,
                            .paid = {},
                            .carried_over = {},
                            .repaid = {},
                            .overspent = {},
                            .closed = year.closed,
                            .unread = year.unread + year.unread_paid};
    if (year.unread > 0 && year.planned == Cents{0}) record.planned.reset();
    if (is_followed) record.paid = year.paid;
    if (!year.result) return record;
    record.carried_over = year.result->carry_over;
    record.repaid = year.result->repay;
    record.overspent = year.result->overspent;
    return record;
}

bool says_nothing(const BudgetYearRecord& year) {
    return !year.grant && !year.reserve && year.planned.value_or(0) == 0 && year.paid.value_or(0) == 0 &&
           year.unread == 0;
}

/// Makes the rows of one plan.
class CostRecorder {
public:
    CostRecorder(const Plan& plan, const Budget& budget)
        : plan_(plan), budget_(budget), calendar_(plan), dates_(plan) {}

    std::vector<CostRecord> record() {
        records_.reserve(plan_.costs.size() + budget_.payments.size());
        for (const auto& cost : plan_.costs) records_.push_back(record_of(cost));
        for (const auto& payment : budget_.payments)
            if (payment.item->paid) add(payment);
        std::erase_if(records_, [](const CostRecord& record) {
            return !record.planned && !record.paid && record.name.empty() && record.category.empty();
        });
        return std::move(records_);
    }

private:
    [[nodiscard]] std::string label_of(int year) const {
        if (year == 0) return {};
        const auto* known = budget_.year(year);
        return known != nullptr ? known->label : calendar_.label(year);
    }

    [[nodiscard]] CostRecord record_of(const CostItem& cost) const {
        CostRecord record;
        record.name = said(cost.activity);
        record.category = said(cost.category);
        if (cost.match) record.goal = recorded_goal(plan_, plan_.activities[*cost.match].goal);
        record.payer = cost.paid_by;
        record.planned = cost.cents;
        record.date = recorded_date(plan_, cost.date, cost.period);
        if (const auto period = dates_.of(cost)) record.budget_year = label_of(calendar_.year_of(period->from));
        else if (plan_.school_year) record.budget_year = label_of(calendar_.main_year(*plan_.school_year));
        return record;
    }

    /// What was paid for one cost, and in its year, stands beside it.
    void add(const Payment& payment) {
        const auto year = label_of(payment.year);
        const auto& costs = payment.item->costs;
        if (costs.size() == 1 && records_[costs.front()].budget_year == year)
            return add_to(records_[costs.front()].paid, payment.item->paid);
        CostRecord record;
        record.name = said(payment.item->activity.text);
        record.category = said(payment.category);
        record.goal = recorded_goal(plan_, payment.goal);
        record.payer = payment.payer;
        record.budget_year = year;
        record.date = recorded_date(plan_, payment.item->date.text, payment.item->period);
        record.paid = payment.item->paid;
        records_.push_back(std::move(record));
    }

    const Plan& plan_;
    const Budget& budget_;
    BudgetCalendar calendar_;
    CostDates dates_;
    std::vector<CostRecord> records_; ///< those of the plan's costs first, in their order
};

} // namespace

std::vector<BudgetYearRecord> recorded_budget_years(const Plan& plan, const Budget& budget) {
    std::vector<BudgetYearRecord> result;
    for (const auto& year : budget.years)
        if (auto record = record_of(year, !plan.follow_up.empty()); !says_nothing(record))
            result.push_back(std::move(record));
    return result;
}

std::vector<GoalRecord> recorded_goals(const Plan& plan, const Budget& budget) {
    std::vector<GoalRecord> result;
    std::map<std::string, std::size_t, std::less<>> by_key;
    for (const auto& goal : plan.goals) {
        auto title = said(goal.title.text);
        if (title.empty() || !by_key.emplace(goal.key, result.size()).second) continue;
        result.push_back({.title = std::move(title), .key = goal.key, .hours = {}, .planned = {}, .paid = {}});
    }
    const auto goal_called = [&](const std::string& name) -> GoalRecord* {
        const auto* goal = name.empty() ? nullptr : plan.goal(name);
        const auto found = goal == nullptr ? by_key.end() : by_key.find(goal->key);
        return found == by_key.end() ? nullptr : &result[found->second];
    };
    for (const auto& activity : plan.activities)
        if (auto* goal = goal_called(activity.goal); goal != nullptr && !said(activity.activity.text).empty()) {
            ++goal->activities;
            if (activity.hours) goal->hours = add(goal->hours.value_or(0), activity.hours);
        }
    for (const auto& part : budget.per_goal)
        if (auto* goal = goal_called(part.name); goal != nullptr) {
            if (!part.costs.empty()) add_to(goal->planned, part.cents);
            if (!plan.follow_up.empty()) add_to(goal->paid, part.paid);
        }
    return result;
}

std::vector<CostRecord> recorded_costs(const Plan& plan, const Budget& budget) {
    return CostRecorder(plan, budget).record();
}

} // namespace plan::core::overview
