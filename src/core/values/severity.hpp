// How much a finding weighs.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace plan::core {

enum class Severity { hint = 0, warning = 1, error = 2 };

/// "hint", "warning", "error"
constexpr std::string_view name_of(Severity severity) {
    constexpr std::array<std::string_view, 3> names = {"hint", "warning", "error"};
    return names[static_cast<std::size_t>(severity)];
}

} // namespace plan::core
