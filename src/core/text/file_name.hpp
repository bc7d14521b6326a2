// Names for files on any disk.
#pragma once

#include <string>
#include <string_view>

namespace plan::core {

/// A name that every system takes: without / \ : * ? " < > | ' , and control characters, at most `longest_file_name`
/// bytes, not ending in a dot or a space, and no name of a device of Windows.
/// @param ending  what a shortened name keeps at its end: " v2 ONTWERP.pdf"
std::string file_name(std::string_view name, std::string_view ending);

inline constexpr std::size_t longest_file_name = 150; // of the 260 that Windows takes for a whole path

} // namespace plan::core
