// Placeholders: the spots that a school must still fill in, written as plain text (`<Vul aan>`, T8, T26, T145).
#pragma once

#include "core/text/span.hpp"

#include <string_view>
#include <vector>

namespace plan::core {

/// Every placeholder in a text, in any wording. Links, mail addresses and comparisons ("<5 leraren") are none.
std::vector<Span> find_placeholders(std::string_view text);

/// Whether a text has nothing in it but placeholders and white space.
bool is_only_placeholder(std::string_view text);

} // namespace plan::core
