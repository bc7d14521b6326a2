#include "addon/commands/budget_words.hpp"

#include <algorithm>

namespace plan::addon {

std::string amount_text(const std::optional<core::Cents>& cents) {
    return cents ? core::format_amount(*cents) : std::string("\u2013");
}

int percent_of(core::Cents part, core::Cents whole) {
    constexpr int all = 100;
    if (whole <= 0) return part > 0 ? all : 0;
    return std::clamp(static_cast<int>(static_cast<double>(part) / static_cast<double>(whole) * all), 0, all);
}

} // namespace plan::addon
