#include "core/budget/budget_calendar.hpp"

#include "core/text/matching_key.hpp"

namespace plan::core {

int BudgetCalendar::year_of(Day day) const {
    const std::chrono::year_month_day date{day};
    const int year = static_cast<int>(date.year());
    return goes_with_school() && static_cast<unsigned>(date.month()) < first_month_ ? year - 1 : year;
}

int BudgetCalendar::main_year(const SchoolYear& school_year) const {
    constexpr unsigned middle = 7; // from July on the second year has as many months, or more
    if (goes_with_school() || school_year.first_month < middle) return school_year.first_year;
    return school_year.first_year + 1;
}

Period BudgetCalendar::period(int year) const {
    return goes_with_school() ? SchoolYear{year, first_month_}.period() : SchoolYear{year, 1}.period();
}

std::string BudgetCalendar::label(int year) const {
    return goes_with_school() ? SchoolYear{year, first_month_}.label() : std::to_string(year);
}

CostDates::CostDates(const Plan& plan) {
    if (plan.budget_settings.cost_date == CostDate::payment) return; // the agenda does not tell when one pays
    for (const auto& item : plan.agenda) {
        if (!item.period) continue;
        by_key_.emplace(match_key(item.activity.text), *item.period);
        if (item.match) by_activity_.emplace(*item.match, *item.period);
    }
}

std::optional<Period> CostDates::of(const CostItem& cost) const {
    if (cost.period) return cost.period;
    if (const auto named = by_key_.find(match_key(cost.activity)); named != by_key_.end()) return named->second;
    if (!cost.match) return std::nullopt;
    const auto matched = by_activity_.find(*cost.match);
    return matched == by_activity_.end() ? std::nullopt : std::optional(matched->second);
}

} // namespace plan::core
