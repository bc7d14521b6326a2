#include "core/text/name_list.hpp"

#include <algorithm>

namespace plan::core {

bool contains(const std::vector<std::string>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

void append_name(std::string& list, std::string_view name) {
    if (!list.empty()) list += ", ";
    list += name;
}

} // namespace plan::core
