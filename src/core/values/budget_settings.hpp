// What the sources leave open about a budget, and what a school chose.
#pragma once

#include "core/values/money.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// Which days make a budget year.
enum class BudgetYearKind { calendar_year, school_year };

/// Of which year's grant a reserve may be half.
enum class CapBase { same_year, previous_year };

/// Which date says of what year a cost is: the one beside it or else its activity's, or only the one beside it.
enum class CostDate { activity, payment };

struct BudgetSettings {
    BudgetYearKind budget_year = BudgetYearKind::calendar_year;
    CapBase cap_base = CapBase::same_year;
    CostDate cost_date = CostDate::activity;
    std::optional<Cents> per_employee;     ///< a year, by the CAO
    std::optional<std::int64_t> employees; ///< in hundredths: a part-time post is a part of one
    bool operator==(const BudgetSettings&) const = default;

    /// What there is for all employees in a year, rounded half up; nothing when it is not known, or 64 bits do not hold
    /// it.
    [[nodiscard]] std::optional<Cents> for_all_employees() const;
};

enum class SettingId { budget_year, cap_base, cost_date, per_employee, employees };

/// One setting as templates and messages name it.
struct SettingKind {
    SettingId id;
    std::string_view name;                 ///< "cap-base"
    std::vector<std::string_view> choices; ///< "same-year", in the order of the enum; none: an amount or a number
};

/// All there are, in the order in which they are shown.
std::span<const SettingKind> setting_kinds();
const SettingKind& setting_kind(SettingId id);

/// The number of the choice that holds.
std::size_t chosen(const BudgetSettings& settings, SettingId id);
void choose(BudgetSettings& settings, SettingId id, std::size_t choice);

/// The amount or number of a setting without choices.
std::optional<std::int64_t>& number(BudgetSettings& settings, SettingId id);
const std::optional<std::int64_t>& number(const BudgetSettings& settings, SettingId id);

/// An amount or number as a person writes it; nothing when it cannot be read, or is less than nothing or beyond ten
/// million.
/// @param words  of the template
std::optional<std::int64_t> read_setting_number(std::string_view text, const AmountWords& words);

/// The number as it stands in a plan: "€ 500,00", "17,50"; empty when there is none.
std::string setting_number_text(const BudgetSettings& settings, SettingId id);

} // namespace plan::core
