// One number with at most a currency beside it.
#pragma once

#include "core/values/amount_words.hpp"
#include "core/values/money.hpp"

#include <optional>
#include <string_view>

namespace plan::core {

/// @param text  folded, in lower case
std::optional<Cents> parse_number(std::string_view text, const AmountWords& words);

} // namespace plan::core
