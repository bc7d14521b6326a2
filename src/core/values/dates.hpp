// What a text in the place of a date says.
#pragma once

#include "core/values/calendar.hpp"

#include <optional>
#include <vector>

namespace plan::core {

/// Why a text cannot be read as a date.
enum class DateProblem {
    none,
    unreadable,
    no_such_day,     ///< "30 februari"
    weekday_differs, ///< "ma 13/10/2026", which is a Tuesday
    gap,             ///< "oktober en januari": what lies between is not meant, and no days are named
    ambiguous        ///< "24/26 januari": two days, or three
};

struct Dates {
    std::vector<Period>
        parts; ///< in the order of time; none where the text cannot be read, several where it lists days
    DateProblem problem = DateProblem::none;
    unsigned weekday = 0;    ///< of weekday_differs: the one that the date falls on, 1 (Monday) to 7
    bool names_days = false; ///< "14 oktober 2026", "12-14 oktober": those fall otherwise in another year

    /// From the first day to the last.
    [[nodiscard]] std::optional<Period> span() const;
    /// The days of a text that names several which are not one period; empty for all other texts.
    [[nodiscard]] std::vector<Day> days() const;
};

} // namespace plan::core
