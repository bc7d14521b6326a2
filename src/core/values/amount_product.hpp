// Amounts that are written as a product: "2 x € 85".
#pragma once

#include "core/values/amount_words.hpp"
#include "core/values/money.hpp"

#include <optional>
#include <string_view>

namespace plan::core {

/// The product of one amount and whole numbers; nothing when a factor is anything else, or when the outcome that stands
/// behind it is another.
/// @param text  folded, in lower case
std::optional<Cents> parse_product(std::string_view text, const AmountWords& words);

} // namespace plan::core
