#include "core/template/written_day.hpp"

#include <charconv>

namespace plan::core {
namespace {

std::optional<unsigned> number(std::string_view digits) {
    unsigned value = 0;
    const auto* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value);
    return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

Day past_weekend(Day day) {
    const std::chrono::weekday weekday(day);
    if (weekday == std::chrono::Saturday) return day + std::chrono::days(2);
    return weekday == std::chrono::Sunday ? day + std::chrono::days(1) : day;
}

} // namespace

std::string date_in_words(const Template& plan_template, Day day) {
    const auto& months = plan_template.months;
    const std::chrono::year_month_day date(day);
    const auto month = static_cast<unsigned>(date.month());
    if (month > months.size()) return iso_date(day);
    return std::to_string(static_cast<unsigned>(date.day())) + " " + months[month - 1] + " " +
           std::to_string(static_cast<int>(date.year()));
}

std::optional<Day> named_day(std::string_view text, const SchoolYear& school_year) {
    constexpr std::string_view in_school_year = "date ";
    constexpr std::string_view in_first_year = "before ";
    const bool is_before = text.starts_with(in_first_year);
    if (!is_before && !text.starts_with(in_school_year)) return std::nullopt;
    text.remove_prefix(is_before ? in_first_year.size() : in_school_year.size());
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto month = number(text.substr(0, dash));
    const auto day = number(text.substr(dash + 1));
    if (!month || !day || *month > 12 || *day > 31) return std::nullopt; // chrono keeps the last byte of a number
    const auto year = is_before ? school_year.first_year : school_year.year_of_month(*month);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(*month), std::chrono::day(*day)};
    return date.ok() ? std::optional(past_weekend(Day(date))) : std::nullopt;
}

} // namespace plan::core
