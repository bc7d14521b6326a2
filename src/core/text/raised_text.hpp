// What raised (superscript) characters behind a text mean.
#pragma once

#include <string>
#include <string_view>

namespace plan::core {

enum class Raised {
    text, ///< letters, as in "1ste": they are read with the rest
    note, ///< it points at a note, and is not part of the text
    sign, ///< a number with a meaning of its own, as in "m²": never to be taken for digits of the text
};

/// @param before  what stands in front of it in the same line
/// @param raised  the raised characters
/// @param after   what stands behind it
Raised kind_of_raised(std::string_view before, std::string_view raised, std::string_view after);

/// The same digits as characters that are raised by themselves.
std::string raised_digits(std::string_view digits);

} // namespace plan::core
