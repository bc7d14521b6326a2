// Amounts and shares of a budget, as panels show them.
#pragma once

#include "core/values/money.hpp"

#include <optional>
#include <string>

namespace plan::addon {

/// "€ 1.910,00"; a dash where nobody knows it.
std::string amount_text(const std::optional<core::Cents>& cents);

/// 0 to 100; of nothing anything is all.
int percent_of(core::Cents part, core::Cents whole);

} // namespace plan::addon
