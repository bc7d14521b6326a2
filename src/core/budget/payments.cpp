#include "core/budget/payments.hpp"

#include "core/template/roles.hpp"

#include <algorithm>
#include <unordered_map>

namespace plan::core {
namespace {

/// A plan without a column for who pays has one budget, which counts as the grant.
bool names_payer(const Plan& plan) {
    return std::ranges::any_of(plan.tables(role::table::costs),
                               [](const PlanTable* table) { return table->has_column(role::column::payer); });
}

class PaymentReader {
public:
    explicit PaymentReader(const Plan& plan)
        : plan_(plan), calendar_(plan), dates_(plan), nobody_said_(names_payer(plan) ? Payer::unknown : Payer::grant) {
        for (std::size_t at = 0; at < plan.costs.size(); ++at)
            if (plan.costs[at].match) costs_of_[*plan.costs[at].match].push_back(at);
    }

    [[nodiscard]] Payment read(const FollowUpItem& item) const {
        Payment payment;
        payment.item = &item;
        const auto& costs = costs_of(item);
        payment.payer = payer_of(costs);
        payment.year = year_of(item, costs);
        for (const auto cost : item.costs)
            if (const auto& cents = plan_.costs[cost].cents) payment.planned = add(payment.planned.value_or(0), cents);
        if (item.match) {
            payment.goal = plan_.activities[*item.match].goal;
            payment.target_group = plan_.activities[*item.match].target_group;
        }
        if (!costs.empty()) payment.category = plan_.costs[costs.front()].category;
        return payment;
    }

private:
    /// Those that it settles; of a second row about an activity those of the activity, and of one about the same costs
    /// those of the row above.
    [[nodiscard]] const std::vector<std::size_t>& costs_of(const FollowUpItem& item) const {
        if (!item.costs.empty()) return item.costs;
        if (!item.match) return item.costs_above;
        const auto costs = costs_of_.find(*item.match);
        return costs == costs_of_.end() ? item.costs : costs->second;
    }

    [[nodiscard]] Payer payer_of(const std::vector<std::size_t>& costs) const {
        if (costs.empty()) return nobody_said_;
        const auto payer = plan_.costs[costs.front()].paid_by;
        const bool all_the_same =
            std::ranges::all_of(costs, [&](std::size_t cost) { return plan_.costs[cost].paid_by == payer; });
        return all_the_same ? payer : Payer::unknown;
    }

    [[nodiscard]] int year_of(const FollowUpItem& item, const std::vector<std::size_t>& costs) const {
        if (item.period && plan_.knows_days_of(item.date.text)) return calendar_.year_of(item.period->from);
        for (const auto cost : costs)
            if (const auto period = dates_.of(plan_.costs[cost])) return calendar_.year_of(period->from);
        return plan_.school_year ? calendar_.main_year(*plan_.school_year) : 0;
    }

    const Plan& plan_;
    BudgetCalendar calendar_;
    CostDates dates_;
    Payer nobody_said_;
    std::unordered_map<std::size_t, std::vector<std::size_t>> costs_of_;
};

} // namespace

std::vector<Payment> payments_of(const Plan& plan) {
    std::vector<Payment> result;
    if (plan.follow_up.empty()) return result;
    const PaymentReader reader(plan);
    result.reserve(plan.follow_up.size());
    for (const auto& item : plan.follow_up) result.push_back(reader.read(item));
    return result;
}

bool is_settled(const Payment& payment, int year, const std::optional<Period>& planned,
                const BudgetCalendar& calendar) {
    const auto& item = *payment.item;
    if (item.is_paid_unread || !item.state) return false;
    switch (*item.state) {
    case FollowUpState::done:
        return item.paid || payment.planned == Cents{0};
    case FollowUpState::cancelled:
        return true;
    case FollowUpState::postponed:
        return !item.period || item.period == planned || calendar.year_of(item.period->from) != year;
    case FollowUpState::planned:
        break;
    }
    return false;
}

} // namespace plan::core
