// Reading dates as people write them.
#pragma once

#include "core/values/calendar.hpp"
#include "core/values/date_words.hpp"

#include <optional>
#include <string_view>

namespace plan::core {

/// A date, month, week, period or range: "september", "eind november", "14 oktober 2026", "wo 14/10", "2026-10-14",
/// "week 42", "oktober – december", "1e trimester". What names no year belongs to the school year.
/// Nothing when it cannot be read with certainty.
/// @param words  of the template: "oktober", "eind", "week"
std::optional<Period> parse_period(std::string_view text, const SchoolYear& school_year, const DateWords& words);

/// Whether a date names days ("14 oktober 2026", "wo 14/10", "12-14 oktober"): those fall otherwise in another year.
/// False where nothing can be read.
bool names_days(std::string_view text, const DateWords& words);

} // namespace plan::core
