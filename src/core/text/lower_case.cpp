#include "core/text/lower_case.hpp"

#include "core/text/characters.hpp"

namespace plan::core {

std::string lower(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) append_character(result, lower_character(take_character(text)));
    return result;
}

} // namespace plan::core
