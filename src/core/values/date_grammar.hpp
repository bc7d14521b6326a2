// The grammar of dates in a plan: what a text names, before it is known which days those are.
#pragma once

#include "core/values/date_words.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace plan::core {

/// What one date names; fields that the text leaves out are 0 or nothing.
struct NamedDate {
    int year = 0;
    unsigned month = 0;
    std::optional<unsigned> day; ///< without a month: of the month, or the number of the week, that another one names
    unsigned weekday = 0;
    int week = 0;
    int trimester = 0;
    bool week_of_day = false; ///< "week van 12 oktober"
    bool whole_year = false;
    bool year_looks_like_day = false; ///< "okt-26"
    MonthPart part = MonthPart::whole;
};

/// How a date is joined to the one before it.
enum class DateJoint { listed, reaching, slash };

struct NamedDates {
    std::vector<NamedDate> dates;
    std::vector<DateJoint> joints; ///< one less
    bool spanning = false;         ///< "tussen": two dates are the ends
};

/// Nothing when the text is no date or list of dates as a whole.
std::optional<NamedDates> parse_named_dates(std::string_view text, const DateWords& words);

} // namespace plan::core
