// Dates as a plan writes them, and the school year that they belong to.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace plan::core {

using Day = std::chrono::sys_days;

inline int year_of(Day day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

/// From the first to the last day, both included.
struct Period {
    Day from;
    Day to;
    bool operator==(const Period&) const = default;
};

/// "2026-2027". It begins on the first day of `first_month`: September in Flanders, August in the Netherlands.
struct SchoolYear {
    int first_year = 0;
    unsigned first_month = 9;

    [[nodiscard]] Period period() const;
    [[nodiscard]] std::string label() const;
    /// The calendar year in which a month of this school year falls.
    [[nodiscard]] int year_of_month(unsigned month) const { return month >= first_month ? first_year : first_year + 1; }
    bool operator==(const SchoolYear&) const = default;
};

/// Whether it is worthwhile to look for a school year in a text: all years that count begin so. Takes next to nothing.
inline bool may_name_school_year(std::string_view text) { return text.find("20") != std::string_view::npos; }

/// Finds "2026-2027", "2026–2027", "2026/27" in a text; nothing when the years do not follow each other or lie outside
/// 2000–2100.
std::optional<SchoolYear> find_school_year(std::string_view text, unsigned first_month);

/// The first school year that begins after `today`.
SchoolYear coming_school_year(Day today, unsigned first_month);

/// The one that is going on.
SchoolYear running_school_year(Day today, unsigned first_month);

/// Whether a plan may still be made for the school year that is going on: until the end of January.
bool is_early_in_school_year(Day today, unsigned first_month);

/// "2026-10-14"
std::string iso_date(Day day);

} // namespace plan::core
