// Which choice of a scale somebody's answer is.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// "voldoende" is a choice however it is written, and so is its place among them: "3", "3,0", "3/4", "3 - voldoende",
/// "voldoende (3)". Words count more than numbers: forms may count from nought. Never a guess.
/// @returns  the index of the choice; nothing where the answer is none of them
std::optional<std::size_t> choice_of(std::string_view answer, const std::vector<std::string>& choices);

} // namespace plan::core
