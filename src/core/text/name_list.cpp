#include "core/text/name_list.hpp"

#include <algorithm>
#include <boost/algorithm/string/join.hpp>

namespace plan::core {

bool contains(const std::vector<std::string>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

std::string listed(const std::vector<std::string>& names) {
    return boost::algorithm::join_if(names, ", ", [](const std::string& name) { return !name.empty(); });
}

} // namespace plan::core
