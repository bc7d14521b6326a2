// What is filled into a message, by name.
#pragma once

#include <map>
#include <string>

namespace plan::core {

using Arguments = std::map<std::string, std::string, std::less<>>;

} // namespace plan::core
