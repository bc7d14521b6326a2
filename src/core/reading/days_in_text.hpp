// Days that prose names, which no table of the plan has.
#pragma once

#include "core/values/date_words.hpp"

#include <string_view>

namespace plan::core {

/// Whether a sentence surely names a day: with its year or month ("16 april 2025", "do 23 januari"), or several in
/// figures ("op 24-09, 19-11 en 21-01"); one pair of figures alone may be pages or hours.
bool names_days_in_passing(std::string_view text, const DateWords& words);

} // namespace plan::core
