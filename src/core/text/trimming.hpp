// What a text is without the white space around and in it that no reader sees. All text in core is UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace plan::core {

/// Without white space at both ends; no-break, thin and zero-width spaces count as white space.
std::string_view trimmed(std::string_view text);

/// Without soft hyphens, zero-width spaces and joiners: what lets a narrow cell break a long word, or keeps it from
/// that.
std::string without_break_marks(std::string_view text);

/// Each run of spaces, tabs, line breaks and control characters as one space; none at the ends.
std::string on_one_line(std::string_view text);

/// With each space of any width, tab and line break as a plain space.
std::string with_plain_spaces(std::string_view text);

} // namespace plan::core
