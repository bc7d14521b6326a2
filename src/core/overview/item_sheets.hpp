// The sheets with a row for each activity, day of an agenda, cost and talk of each plan.
#pragma once

#include "core/overview/school_sheets.hpp"

namespace plan::core::overview {

Sheet activities_sheet(const CountedPlans& plans);
/// One calendar of all: by day; what has no day comes last.
Sheet agenda_sheet(const CountedPlans& plans);
Sheet costs_sheet(const CountedPlans& plans);
Sheet talks_sheet(const CountedPlans& plans);

} // namespace plan::core::overview
