// Lists of names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

bool contains(const std::vector<std::string>& names, std::string_view name);

/// Puts a name behind the others of a list for a sentence: "datum, uitkomst".
void append_name(std::string& list, std::string_view name);

} // namespace plan::core
