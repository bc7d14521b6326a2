#pragma once

#include <string>
#include <string_view>

namespace plan::core {

/// In lower case (Latin letters with accents too).
std::string lower(std::string_view text);

} // namespace plan::core
