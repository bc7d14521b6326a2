// Bytes as letters.
#pragma once

#include <string>
#include <string_view>

namespace plan::core {

/// As RFC 4648 writes it, with its "=" at the end, on one line.
std::string base64(std::string_view bytes);

} // namespace plan::core
