// How like two names are: which one a misspelt name means.
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// How many letters must be put in, left out or replaced to make one text from the other.
/// @param most  when they are more, how many does not matter: some number above it is given
std::size_t edit_distance(std::string_view left, std::string_view right,
                          std::size_t most = std::numeric_limits<std::size_t>::max());

/// Whether a name may be another one that is misspelt, or has a part left out.
/// @param key  match_key of the one; `other` of the other
bool are_alike(std::string_view key, std::string_view other);

/// The candidate that is clearly meant by a misspelt name, or nullptr.
const std::string* closest_name(std::string_view name, const std::vector<std::string>& candidates);

} // namespace plan::core
