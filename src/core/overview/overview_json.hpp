// An overview as JSON, for programs.
#pragma once

#include "core/overview/overview.hpp"

#include <string>

namespace plan::core::overview {

/// {"format": 1, "figures": {…}, "charts": […], "sheets": {"schools": [{…}, …], …}}. Names are ids, also of what the
/// extension says ("approved"); money is in cents, hours and percentages in hundredths; what is not known is null.
std::string overview_json(const Overview& overview);

} // namespace plan::core::overview
