// A day as iso_date writes it, read back.
#pragma once

#include "core/values/calendar.hpp"

#include <optional>
#include <string_view>

namespace plan::core::overview {

/// "2026-10-14", and nothing else; a day that there is.
std::optional<Day> day_of_iso(std::string_view text);

} // namespace plan::core::overview
