// Days as plans write them.
#pragma once

#include "core/template/plan_template.hpp"
#include "core/values/calendar.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace plan::core {

/// "14 oktober 2026", in the words of the template; as ISO date where it has none.
std::string date_in_words(const Template& plan_template, Day day);

/// The day that a text of a template means: "date 10-14", in the school year, or "before 06-16", in the calendar year
/// in which that begins. One at a weekend is the Monday after it. Nothing for any other text.
std::optional<Day> named_day(std::string_view text, const SchoolYear& school_year);

} // namespace plan::core
