// The sign that people type before the items of a list (RTF knows no lists).
#pragma once

#include <cstddef>
#include <string_view>

namespace plan::core {

/// How long the sign at the start of a text is, with the space behind it; 0 where none is.
std::size_t typed_bullet(std::string_view text);

} // namespace plan::core
