// The plan's agenda as iCalendar (RFC 5545), for the calendar of a school.
#pragma once

#include "core/plan/plan.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace plan::core {

/// Where an item goes that names a month or a period instead of a day.
enum class PeriodPlacement { whole_period, first_school_day };

struct AgendaCalendar {
    std::string text;                        ///< UTF-8, lines ended by CR LF
    std::size_t events = 0;                  ///< how many there are in it
    std::vector<const AgendaItem*> left_out; ///< their date cannot be read, or they say nothing yet
};

/// Every event keeps its UID when the plan is exported again with another date, so that a second import updates it.
/// @param now  when it is made
AgendaCalendar agenda_calendar(const Plan& plan, PeriodPlacement placement, std::chrono::sys_seconds now);

} // namespace plan::core
