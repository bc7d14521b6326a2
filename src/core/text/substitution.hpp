// Filling in variables.
#pragma once

#include <string>
#include <string_view>

namespace plan::core {

/// Replaces every {name} by what `value` gives for it.
template <typename Value>
std::string substitute(std::string_view text, Value&& value) {
    std::string result;
    while (true) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) break;
        result.append(text.substr(0, open));
        result.append(value(text.substr(open + 1, close - open - 1)));
        text.remove_prefix(close + 1);
    }
    result.append(text);
    return result;
}

} // namespace plan::core
