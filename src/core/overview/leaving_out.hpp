// An overview without some of its sheets.
#pragma once

#include "core/overview/overview.hpp"

#include <array>
#include <set>
#include <string>
#include <string_view>

namespace plan::core::overview {

/// What somebody can do without; schools, budgets and what was not read always stay.
inline constexpr std::array<std::string_view, 5> sheet_kinds = {"goals", "activities", "agenda", "costs", "talks"};

using SheetKinds = std::set<std::string, std::less<>>;

/// Takes the sheets of these kinds out; the figures keep what they say.
void leave_out(Overview& overview, const SheetKinds& kinds);

} // namespace plan::core::overview
