// What cells say, put together in one line.
#pragma once

#include <string>
#include <vector>

namespace plan::core {

/// What a cell says, on one line; nothing where it is still to be filled in.
std::string said(const std::string& text);

/// Adds a text that is not empty and not there yet.
void add_once(std::vector<std::string>& texts, std::string text);

/// "a; b"
std::string joined(const std::vector<std::string>& texts);

} // namespace plan::core
