#include "core/budget/budget.hpp"

#include "core/budget/budget_calendar.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <boost/safe_numerics/safe_integer.hpp>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <unordered_map>

namespace plan::core {
namespace {

using SafeCents = boost::safe_numerics::safe<Cents>;

/// The years, and what is spent in each.
class YearReader {
public:
    YearReader(const Plan& plan, const std::vector<Payment>& payments)
        : plan_(plan), payments_(payments), calendar_(plan) {}

    std::vector<BudgetYear> read() {
        for (const auto& means : plan_.means) year(means.year).means = &means;
        if (plan_.school_year) {
            for (const int number : budget_years(*plan_.school_year, plan_.budget_settings.budget_year)) year(number);
            add_costs();
        }
        add_payments();
        for (auto& [number, year] : years_) year.closed = is_closed(year);
        std::vector<BudgetYear> result;
        for (auto& [number, year] : years_) {
            if (year.means != nullptr && year.means->spent_elsewhere) {
                year.planned = add(year.planned, year.means->spent_elsewhere);
                year.whole = true;
            }
            const bool nothing_read = year.unread > 0 && !read_.contains(year.year);
            if (nothing_read && year.planned == 0) year.planned.reset();
            year.whole = year.whole && plan_.school_year && !anything_unknown_ && year.planned;
            result.push_back(std::move(year));
        }
        return result;
    }

private:
    BudgetYear& year(int number) {
        auto& result = years_[number];
        if (!result.label.empty()) return result;
        result.year = number;
        result.label = calendar_.label(number);
        result.period = calendar_.period(number);
        result.whole = calendar_.goes_with_school() && plan_.school_year && plan_.school_year->first_year == number;
        return result;
    }

    void add_costs() {
        const CostDates dates(plan_);
        const bool dates_tell = plan_.budget_settings.cost_date == CostDate::activity;
        const auto school_year = plan_.school_year->period();
        for (const auto& cost : plan_.costs) {
            const bool on_grant = cost.paid_by == Payer::grant;
            if (cost.paid_by == Payer::unknown || (on_grant && !cost.cents && !cost.is_amount_above))
                anything_unknown_ = true;
            if (!on_grant) continue;
            const auto period = dates.of(cost);
            auto& year = this->year(period ? calendar_.year_of(period->from) : calendar_.main_year(*plan_.school_year));
            year.costs.push_back({&cost, period});
            if (cost.is_unread) ++year.unread;
            if (!cost.cents) continue;
            read_.insert(year.year);
            year.planned = add(year.planned, cost.cents);
            if (period && period->to > year.period.to) year.doubtful = add(year.doubtful, cost.cents);
            // An activity outside the school year shows that the plan keeps the books of the whole budget year.
            if (dates_tell && period && (period->to < school_year.from || period->from > school_year.to))
                year.whole = true;
        }
    }

    void add_payments() {
        for (std::size_t at = 0; at < payments_.size(); ++at) {
            const auto& payment = payments_[at];
            for (const auto cost : payment.item->costs) payment_of_.emplace(cost, at);
            const auto& item = *payment.item;
            const bool could_be = payment.payer == Payer::unknown && item.paid.value_or(0) != 0;
            if (payment.year == 0 || (payment.payer != Payer::grant && !could_be)) continue;
            auto& year = this->year(payment.year);
            if (could_be || item.is_paid_unread) ++year.unread_paid;
            if (could_be) continue;
            year.payments.push_back(at);
            if (item.paid) year.paid = add(year.paid, item.paid);
        }
    }

    /// Whether the follow-up leaves nothing open of what is planned in a year.
    [[nodiscard]] bool is_closed(const BudgetYear& year) const {
        if (year.costs.empty() || year.unread_paid > 0 || payments_.empty()) return false;
        return std::ranges::all_of(year.costs, [&](const DatedCost& dated) {
            const auto cost = static_cast<std::size_t>(dated.cost - plan_.costs.data());
            const auto payment = payment_of_.find(cost);
            return payment != payment_of_.end() &&
                   is_settled(payments_[payment->second], year.year, dated.period, calendar_);
        });
    }

    const Plan& plan_;
    const std::vector<Payment>& payments_;
    BudgetCalendar calendar_;
    std::map<int, BudgetYear> years_;
    std::unordered_map<std::size_t, std::size_t> payment_of_; ///< by the index of the cost that it settles
    std::set<int> read_;                                      ///< years with an amount that could be read
    bool anything_unknown_ = false;
};

/// What a year is judged by: what was paid once it is closed, and until then what is planned.
std::optional<Cents> spent_in(const BudgetYear& year) {
    if (!year.closed) return year.planned;
    const bool elsewhere = year.means != nullptr && year.means->spent_elsewhere;
    return elsewhere ? add(year.paid, year.means->spent_elsewhere) : year.paid;
}

/// The school's own money: no instalments, and all that is left stays.
void settle_without_grant(BudgetYear& year, Cents available) {
    year.grant = available;
    year.reserve_in = 0;
    if (const auto spent = spent_in(year))
        year.result = balance(available, 0, *spent, std::numeric_limits<Cents>::max());
}

/// Fills in what follows from grant, reserve and spending, year after year.
void settle(std::vector<BudgetYear>& years, const BudgetSettings& settings) {
    const BudgetYear* before = nullptr;
    for (auto& year : years) {
        const bool follows = before != nullptr && before->year + 1 == year.year;
        if (const auto available = settings.for_all_employees(); available && year.means == nullptr) {
            settle_without_grant(year, *available);
            continue;
        }
        if (year.means != nullptr) {
            year.grant = year.means->grant;
            year.reserve_in = year.means->reserve;
            if (year.means->reserve_open && follows && before->result) {
                year.reserve_in = before->result->carry_over;
                year.whole = year.whole && before->whole;
            }
        }
        if (year.grant) year.instalments = instalments_of(*year.grant);
        const auto base = settings.cap_base == CapBase::same_year ? year.grant : follows ? before->grant : std::nullopt;
        if (base) year.cap = reserve_cap(*base);
        const auto spent = spent_in(year);
        if (year.grant && year.reserve_in && spent && year.cap)
            year.result = balance(*year.grant, *year.reserve_in, *spent, *year.cap);
        before = &year;
    }
}

/// Adds up costs by name; spellings of one name are one, in the order in which they come.
class PartSums {
public:
    void add(const std::string& name, const CostItem& cost) {
        if (!cost.cents) return;
        const auto [place, is_new] = places_.try_emplace(match_key(name), parts.size());
        if (is_new) parts.push_back({without_break_marks(name), 0});
        auto& sum = parts[place->second].cents;
        sum = core::add(sum, cost.cents);
    }

    /// Done when all amounts are added: a cost without one makes no part of its own.
    void list(const std::string& name, const CostItem& cost) {
        const auto place = places_.find(match_key(name));
        if (place != places_.end()) parts[place->second].costs.push_back(&cost);
    }

    /// Money that was paid for something of which no cost was planned makes a part of its own.
    void pay(const std::string& name, const Payment& payment, std::size_t at) {
        const auto key = match_key(name);
        if (payment.item->paid && !places_.contains(key)) {
            places_.emplace(key, parts.size());
            parts.push_back({without_break_marks(name), 0});
        }
        const auto place = places_.find(key);
        if (place == places_.end()) return;
        auto& part = parts[place->second];
        part.payments.push_back(at);
        if (payment.item->paid) part.paid = core::add(part.paid, payment.item->paid);
    }

    std::vector<BudgetPart> parts;

private:
    std::unordered_map<std::string, std::size_t> places_;
};

/// Of the month within the budget year.
Day last_day_of(std::chrono::month month, const BudgetYear& year) {
    const std::chrono::year_month_day first{year.period.from};
    const auto number = month < first.month() ? first.year() + std::chrono::years{1} : first.year();
    return std::chrono::sys_days{number / month / std::chrono::last};
}

} // namespace

Instalments instalments_of(Cents grant) {
    constexpr Cents percent = 60; // V91
    constexpr Cents hundred = 100;
    Cents hundreds = grant / hundred;
    Cents rest = grant % hundred;
    if (rest < 0) --hundreds, rest += hundred;
    const Cents first = hundreds * percent + (rest * percent + hundred / 2) / hundred;
    return {first, grant - first};
}

Cents reserve_cap(Cents grant) { return std::max<Cents>(0, grant / 2); } // V83

std::optional<Balance> balance(Cents grant, Cents reserve_in, Cents spent, Cents cap) {
    try {
        const Cents end = SafeCents(grant) + SafeCents(reserve_in) - SafeCents(spent);
        const Cents left = std::max<Cents>(end, 0);
        const Cents carried = std::min(left, std::max<Cents>(cap, 0));
        const Cents overspent = SafeCents(left) - SafeCents(end);
        return Balance{end, carried, left - carried, overspent};
    } catch (const std::exception&) { // more than 64 bits hold
        return std::nullopt;
    }
}

std::vector<int> budget_years(const SchoolYear& school_year, BudgetYearKind kind) {
    if (kind == BudgetYearKind::school_year) return {school_year.first_year};
    const auto period = school_year.period();
    const int first = year_of(period.from);
    const int last = year_of(period.to);
    return first == last ? std::vector{first} : std::vector{first, last};
}

const BudgetYear* Budget::year(int number) const {
    const auto found = std::ranges::find(years, number, &BudgetYear::year);
    return found == years.end() ? nullptr : &*found;
}

Budget budget_of(const Plan& plan) {
    Budget budget;
    budget.settings = plan.budget_settings;
    budget.payments = payments_of(plan);
    budget.years = YearReader(plan, budget.payments).read();
    settle(budget.years, budget.settings);
    PartSums goals;
    PartSums categories;
    PartSums groups;
    const auto each_cost = [&](void (PartSums::*take)(const std::string&, const CostItem&)) {
        for (const auto& cost : plan.costs) {
            const auto* activity = cost.match ? &plan.activities[*cost.match] : nullptr;
            (goals.*take)(activity != nullptr ? activity->goal : std::string{}, cost);
            (groups.*take)(activity != nullptr ? activity->target_group : std::string{}, cost);
            (categories.*take)(cost.category, cost);
        }
    };
    each_cost(&PartSums::add);
    each_cost(&PartSums::list);
    for (std::size_t at = 0; at < budget.payments.size(); ++at) {
        const auto& payment = budget.payments[at];
        goals.pay(payment.goal, payment, at);
        categories.pay(payment.category, payment, at);
        groups.pay(payment.target_group, payment, at);
        if (payment.item->is_paid_unread) ++budget.unread_paid;
        if (payment.item->paid) budget.total_paid = add(budget.total_paid, payment.item->paid);
    }
    bool anything_read = false;
    for (const auto& cost : plan.costs) {
        if (cost.is_unread) ++budget.unread;
        if (!cost.cents) continue;
        anything_read = true;
        budget.total = add(budget.total, cost.cents);
    }
    if (budget.unread > 0 && !anything_read) budget.total.reset();
    budget.per_goal = std::move(goals.parts);
    budget.per_category = std::move(categories.parts);
    budget.per_target_group = std::move(groups.parts);
    return budget;
}

const PlanChapter* chapter_of_budget(const Plan& plan) {
    if (const auto* chapter = plan.chapter(role::chapter::budget)) return chapter;
    const auto costs = plan.tables(role::table::costs);
    return costs.empty() ? nullptr : plan.chapter_at(costs.front()->block);
}

Day first_instalment_day(const BudgetYear& year) { return last_day_of(std::chrono::February, year); }
Day second_instalment_day(const BudgetYear& year) { return last_day_of(std::chrono::June, year); }

std::vector<Liquidity> liquidity(const BudgetYear& year) {
    if (!year.instalments || !year.reserve_in) return {};
    std::vector<DatedCost> dated;
    std::ranges::copy_if(year.costs, std::back_inserter(dated), [&year](const DatedCost& item) {
        return item.cost->cents && item.period && item.period->to <= year.period.to;
    });
    std::ranges::stable_sort(dated, {}, [](const DatedCost& item) { return item.period->to; });
    std::vector<Liquidity> result;
    std::optional<Cents> spent = 0;
    for (const auto& [cost, period] : dated) {
        const Day day = period->to;
        spent = add(spent, cost->cents);
        std::optional<Cents> in_hand = year.reserve_in;
        if (day >= first_instalment_day(year)) in_hand = add(in_hand, year.instalments->first);
        if (day >= second_instalment_day(year)) in_hand = add(in_hand, year.instalments->second);
        if (!spent || !in_hand) return {};
        if (!result.empty() && result.back().day == day) result.pop_back();
        result.push_back({day, cost, *spent, *in_hand});
    }
    return result;
}

} // namespace plan::core
