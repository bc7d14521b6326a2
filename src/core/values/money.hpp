// Money: integer euro cents, never a binary fraction (domain: "Money").
#pragma once

#include "core/values/amount_words.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plan::core {

/// Euro cents.
using Cents = std::int64_t;

inline constexpr Cents cents_per_euro = 100;

/// No school has more: what is larger is a slip of the pen.
inline constexpr Cents largest_amount = 10'000'000 * cents_per_euro;

/// An amount as people write it: "€ 1.250,50", "1250,5 EUR", "€1 250", "1.250,-", "850", "gratis", "n.v.t.",
/// "€ 100 incl. btw", and products of plain factors: "2 x € 85", "€ 50/persoon x 12", "12 x € 50 = € 600".
/// A point before three digits groups thousands ("1.250" is twelve hundred and fifty); "12.50" is read as decimal.
/// Nothing when it cannot be read with certainty or is out of range.
/// @param words  of the template: "euro", "gratis"
std::optional<Cents> parse_amount(std::string_view text, const AmountWords& words);

/// Whether a text is one number with at most a currency beside it, so that nothing is lost when it becomes a number:
/// "€ 1.250,50", but not "2 x € 85", "€ 100 incl. btw", "gratis" or what stands on two lines.
bool is_plain_amount(std::string_view text, const AmountWords& words);

/// "€ 1.250,50"
std::string format_amount(Cents cents);

/// The sum; nothing when one of both is not known, or 64 bits do not hold it.
std::optional<Cents> add(std::optional<Cents> left, std::optional<Cents> right);

} // namespace plan::core
