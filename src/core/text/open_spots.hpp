// Spots that look like something to fill in, in other marks than the placeholders of a plan: "[vul in]", "………", "XXX".
#pragma once

#include "core/text/span.hpp"
#include "core/text/vocabulary.hpp"

#include <string_view>
#include <vector>

namespace plan::core {

/// In the order of the text, none within another; placeholders in their own marks are not among them. A single
/// ellipsis, a source in brackets ("[1]"), a formula and a line that is drawn with characters are none.
std::vector<Span> find_open_spots(std::string_view text, const Vocabulary& words);

} // namespace plan::core
