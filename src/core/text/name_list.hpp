// Names that people give, and lists of them.
#pragma once

#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// In UTF-16 units: a name stands in cells, in titles and in the table of contents.
inline constexpr std::size_t longest_given_name = 200;

bool contains(const std::vector<std::string>& names, std::string_view name);

/// As a sentence names them: "datum, uitkomst". One without a name is left out.
std::string listed(const std::vector<std::string>& names);

/// The same of things that have a name.
/// @param name  gives it
template <typename Things, typename Name>
std::string listed(const Things& things, const Name& name) {
    std::vector<std::string> names;
    names.reserve(std::size(things));
    for (const auto& thing : things) names.emplace_back(std::invoke(name, thing));
    return listed(names);
}

} // namespace plan::core
