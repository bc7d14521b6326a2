#include "core/values/budget_settings.hpp"

#include "core/text/characters.hpp"

#include <algorithm>
#include <boost/safe_numerics/safe_integer.hpp>

namespace plan::core {
namespace {

constexpr std::int64_t hundred = 100;

} // namespace

std::optional<Cents> BudgetSettings::for_all_employees() const {
    if (!per_employee || !employees) return std::nullopt;
    try {
        using Safe = boost::safe_numerics::safe<std::int64_t>;
        const std::int64_t hundredths = Safe(*per_employee) * Safe(*employees) + Safe(hundred / 2);
        return hundredths / hundred;
    } catch (const std::exception&) { // more than 64 bits hold
        return std::nullopt;
    }
}

std::span<const SettingKind> setting_kinds() {
    static const std::vector<SettingKind> kinds = {
        {SettingId::budget_year, "budget-year", {"calendar-year", "school-year"}},
        {SettingId::cap_base, "cap-base", {"same-year", "previous-year"}},
        {SettingId::cost_date, "cost-date", {"activity", "payment"}},
        {SettingId::per_employee, "per-employee", {}},
        {SettingId::employees, "employees", {}}};
    return kinds;
}

const SettingKind& setting_kind(SettingId id) { return *std::ranges::find(setting_kinds(), id, &SettingKind::id); }

std::size_t chosen(const BudgetSettings& settings, SettingId id) {
    if (id == SettingId::budget_year) return static_cast<std::size_t>(settings.budget_year);
    if (id == SettingId::cap_base) return static_cast<std::size_t>(settings.cap_base);
    return static_cast<std::size_t>(settings.cost_date);
}

void choose(BudgetSettings& settings, SettingId id, std::size_t choice) {
    if (id == SettingId::budget_year) settings.budget_year = static_cast<BudgetYearKind>(choice);
    else if (id == SettingId::cap_base) settings.cap_base = static_cast<CapBase>(choice);
    else settings.cost_date = static_cast<CostDate>(choice);
}

std::optional<std::int64_t>& number(BudgetSettings& settings, SettingId id) {
    return id == SettingId::per_employee ? settings.per_employee : settings.employees;
}

const std::optional<std::int64_t>& number(const BudgetSettings& settings, SettingId id) {
    return id == SettingId::per_employee ? settings.per_employee : settings.employees;
}

std::optional<std::int64_t> read_setting_number(std::string_view text, const AmountWords& words) {
    const auto number = has_digit(text) ? parse_amount(text, words) : std::nullopt;
    return number && *number >= 0 && *number <= largest_amount ? number : std::nullopt;
}

std::string setting_number_text(const BudgetSettings& settings, SettingId id) {
    const auto& value = number(settings, id);
    if (!value) return {};
    auto text = format_amount(*value);
    if (id == SettingId::per_employee) return text;
    const auto digits = text.substr(text.find_first_of("0123456789"));
    return *value % hundred == 0 ? digits.substr(0, digits.find(',')) : digits;
}

} // namespace plan::core
