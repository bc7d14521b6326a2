// How many hours an activity takes, as a plan writes it.
#pragma once

#include "core/template/plan_template.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plan::core {

/// "20", "2,5 uur", "3 x 2 u", "140 sbu" → hundredths of hours; nothing when the text says more, or something else.
/// @param named  only where the text says that these are hours
std::optional<std::int64_t> hours_in(std::string_view text, const Template& plan_template, bool named = false);

/// "12,5", as hours_in reads it; empty where they are not known.
std::string hours_text(const std::optional<std::int64_t>& hundredths);

} // namespace plan::core
