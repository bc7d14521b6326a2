// Which days belong to which budget year, and when costs are made.
#pragma once

#include "core/plan/plan.hpp"

#include <optional>
#include <string>
#include <unordered_map>

namespace plan::core {

/// Which days belong to which budget year of a plan.
class BudgetCalendar {
public:
    explicit BudgetCalendar(const Plan& plan)
        : kind_(plan.budget_settings.budget_year), first_month_(plan.plan_template->first_month) {}

    [[nodiscard]] int year_of(Day day) const;
    /// The budget year that most months of a school year are in.
    [[nodiscard]] int main_year(const SchoolYear& school_year) const;
    [[nodiscard]] Period period(int year) const;
    /// "2026"; where a budget year is a school year "2026-2027".
    [[nodiscard]] std::string label(int year) const;
    [[nodiscard]] bool goes_with_school() const { return kind_ == BudgetYearKind::school_year; }

private:
    BudgetYearKind kind_;
    unsigned first_month_;
};

/// When a cost is made: what stands beside it, or else when the agenda has its activity.
class CostDates {
public:
    explicit CostDates(const Plan& plan);

    [[nodiscard]] std::optional<Period> of(const CostItem& cost) const;

private:
    std::unordered_map<std::string, Period> by_key_;
    std::unordered_map<std::size_t, Period> by_activity_;
};

} // namespace plan::core
