// Amounts and years in running text.
#pragma once

#include "core/text/span.hpp"
#include "core/values/money.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace plan::core {

struct PlacedAmount {
    Span span; ///< of the number with its currency
    Cents cents = 0;
};

/// The amounts that a text names with a currency: "€ 2.880,00", "2880 euro". A bare number is none.
/// @param words  of the template: its currencies
std::vector<PlacedAmount> find_amounts(std::string_view text, const AmountWords& words);

/// Whether a word is a year from 2000 to 2099.
bool is_year(std::string_view word);

/// The one year from 2000 to 2099 that a text names; nothing when it names none or several.
std::optional<int> single_year(std::string_view text);

} // namespace plan::core
