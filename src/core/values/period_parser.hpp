// Reading dates as people write them.
#pragma once

#include "core/values/calendar.hpp"
#include "core/values/date_words.hpp"
#include "core/values/dates.hpp"

#include <optional>
#include <string_view>

namespace plan::core {

/// Whether the school year is that of the plan, or any: then a day without a year may be of any weekday.
enum class YearIs { known, unknown };

/// A date, month, week, period, range or list of days: "september", "eind november", "14 oktober 2026", "wo 14/10",
/// "2026-10-14", "week 42", "oktober – december", "1e trimester", "5, 12 en 19 februari". What names no year belongs to
/// the school year. What cannot be read with certainty has a problem, and no parts.
/// @param words  of the template: "oktober", "eind", "week"
Dates read_dates(std::string_view text, const SchoolYear& school_year, const DateWords& words,
                 YearIs year = YearIs::known);

/// From the first day that a text names to the last; nothing where it cannot be read.
std::optional<Period> parse_period(std::string_view text, const SchoolYear& school_year, const DateWords& words);

/// Whether a date names days ("14 oktober 2026", "wo 14/10", "12-14 oktober"): those fall otherwise in another year.
/// False where nothing can be read.
bool names_days(std::string_view text, const DateWords& words);

} // namespace plan::core
