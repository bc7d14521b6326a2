// What a text says to a reader, whatever characters it is typed in: one folding for reading, checking and writing.
#pragma once

#include <string>
#include <string_view>

namespace plan::core {

/// Each dash a hyphen, each space a plain one, each apostrophe straight, each line break "\n"; without the marks that
/// nobody sees, and without spaces at the ends. Tabs stay. Places count in the text as it was, not in this.
std::string folded(std::string_view text);

} // namespace plan::core
