#include "core/budget.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <boost/safe_numerics/safe_integer.hpp>
#include <iterator>
#include <map>
#include <unordered_map>

namespace plan::core {
namespace {

using SafeCents = boost::safe_numerics::safe<Cents>;

int year_of(Day day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

/// When the activity of a cost is, by the agenda.
class AgendaDates {
public:
    explicit AgendaDates(const Plan& plan) {
        for (const auto& item : plan.agenda) {
            if (!item.period) continue;
            by_key_.emplace(match_key(item.activity.text), *item.period);
            if (item.match) by_activity_.emplace(*item.match, *item.period);
        }
    }

    [[nodiscard]] std::optional<Period> of(const CostItem& cost) const {
        if (cost.period) return cost.period;
        if (const auto named = by_key_.find(match_key(cost.activity)); named != by_key_.end()) return named->second;
        if (!cost.match) return std::nullopt;
        const auto matched = by_activity_.find(*cost.match);
        return matched == by_activity_.end() ? std::nullopt : std::optional(matched->second);
    }

private:
    std::unordered_map<std::string, Period> by_key_;
    std::unordered_map<std::size_t, Period> by_activity_;
};

/// The year that most months of a school year are in.
int main_year(const SchoolYear& school_year) {
    constexpr unsigned middle = 7; // from July on the second year has as many months, or more
    return school_year.first_month < middle ? school_year.first_year : school_year.first_year + 1;
}

int year_of_cost(const std::optional<Period>& period, const SchoolYear& school_year) {
    return period ? year_of(period->from) : main_year(school_year);
}

/// The years, and what is spent in each.
class YearReader {
public:
    explicit YearReader(const Plan& plan) : plan_(plan) {}

    std::vector<BudgetYear> read() {
        for (const auto& means : plan_.means) year(means.year).means = &means;
        if (plan_.school_year) {
            for (const int number : budget_years(*plan_.school_year)) year(number);
            add_costs();
        }
        std::vector<BudgetYear> result;
        for (auto& [number, year] : years_) {
            if (year.means != nullptr && year.means->spent_elsewhere) {
                year.planned = add(year.planned, year.means->spent_elsewhere);
                year.whole = true;
            }
            year.whole = year.whole && plan_.school_year && !anything_unknown_ && year.planned;
            result.push_back(std::move(year));
        }
        return result;
    }

private:
    BudgetYear& year(int number) {
        auto& result = years_[number];
        result.year = number;
        return result;
    }

    void add_costs() {
        const AgendaDates dates(plan_);
        const auto school_year = plan_.school_year->period();
        for (const auto& cost : plan_.costs) {
            const bool on_grant = cost.paid_by == Payer::grant;
            if (cost.paid_by == Payer::unknown || (on_grant && !cost.cents)) anything_unknown_ = true;
            if (!on_grant) continue;
            const auto period = dates.of(cost);
            auto& year = this->year(year_of_cost(period, *plan_.school_year));
            year.costs.push_back({&cost, period});
            if (!cost.cents) continue;
            year.planned = add(year.planned, cost.cents);
            if (period && year_of(period->to) != year.year) year.doubtful = add(year.doubtful, cost.cents);
            // A cost outside the school year shows that the plan keeps the books of the whole budget year.
            if (period && (period->to < school_year.from || period->from > school_year.to)) year.whole = true;
        }
    }

    const Plan& plan_;
    std::map<int, BudgetYear> years_;
    bool anything_unknown_ = false;
};

/// Fills in what follows from grant, reserve and spending, year after year.
void settle(std::vector<BudgetYear>& years, const BudgetSettings& settings) {
    const BudgetYear* before = nullptr;
    for (auto& year : years) {
        const bool follows = before != nullptr && before->year + 1 == year.year;
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
        if (year.grant && year.reserve_in && year.planned && year.cap)
            year.result = balance(*year.grant, *year.reserve_in, *year.planned, *year.cap);
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

    std::vector<BudgetPart> parts;

private:
    std::unordered_map<std::string, std::size_t> places_;
};

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

std::vector<int> budget_years(const SchoolYear& school_year) {
    const auto period = school_year.period();
    const int first = year_of(period.from);
    const int last = year_of(period.to);
    return first == last ? std::vector{first} : std::vector{first, last};
}

const BudgetYear* Budget::year(int number) const {
    const auto found = std::ranges::find(years, number, &BudgetYear::year);
    return found == years.end() ? nullptr : &*found;
}

Budget budget_of(const Plan& plan, const BudgetSettings& settings) {
    Budget budget;
    budget.years = YearReader(plan).read();
    settle(budget.years, settings);
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
    for (const auto& cost : plan.costs)
        if (cost.cents) budget.total = add(budget.total, cost.cents);
    budget.per_goal = std::move(goals.parts);
    budget.per_category = std::move(categories.parts);
    budget.per_target_group = std::move(groups.parts);
    return budget;
}

Day first_instalment_day(int year) {
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::February / std::chrono::last};
}

Day second_instalment_day(int year) {
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::June / std::chrono::last};
}

std::vector<Liquidity> liquidity(const BudgetYear& year) {
    if (!year.instalments || !year.reserve_in) return {};
    std::vector<DatedCost> dated;
    std::ranges::copy_if(year.costs, std::back_inserter(dated), [&year](const DatedCost& item) {
        return item.cost->cents && item.period && year_of(item.period->to) == year.year;
    });
    std::ranges::stable_sort(dated, {}, [](const DatedCost& item) { return item.period->to; });
    std::vector<Liquidity> result;
    std::optional<Cents> spent = 0;
    for (const auto& [cost, period] : dated) {
        const Day day = period->to;
        spent = add(spent, cost->cents);
        std::optional<Cents> in_hand = year.reserve_in;
        if (day >= first_instalment_day(year.year)) in_hand = add(in_hand, year.instalments->first);
        if (day >= second_instalment_day(year.year)) in_hand = add(in_hand, year.instalments->second);
        if (!spent || !in_hand) return {};
        if (!result.empty() && result.back().day == day) result.pop_back();
        result.push_back({day, cost, *spent, *in_hand});
    }
    return result;
}

} // namespace plan::core
