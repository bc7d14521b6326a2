// Dates and school years of a plan as they stand in the plan for the school year after.
#pragma once

#include "core/template/plan_template.hpp"
#include "core/values/calendar.hpp"

#include <string>
#include <string_view>

namespace plan::core {

/// A date of a table: "oktober" stays, "oktober 2026" becomes "oktober 2027", and what names days keeps its month only
/// ("14 oktober 2026" becomes "oktober 2027"), for which day of the week that is changes.
/// @param plan_template  its words of dates, and what it says of the next year
std::string renewed_date(const std::string& text, const SchoolYear& year, const Template& plan_template);

/// Running text: the school year becomes the next one, and so does a month with its year; a day within the school year
/// makes room for a placeholder. Other years and dates are history.
std::string renewed_text(std::string_view text, const SchoolYear& year, const Template& plan_template);

/// Only the school year.
std::string with_next_school_year(std::string_view text, const SchoolYear& year);

} // namespace plan::core
