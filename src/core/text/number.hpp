// Whole numbers in a text.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace plan::core {

/// The number that a text is: digits and nothing else; nothing where it is none, or a larger one than fits.
inline std::optional<unsigned> read_number(std::string_view text) {
    unsigned number = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

} // namespace plan::core
