#include "core/text/trimming.hpp"

#include "core/text/characters.hpp"

namespace plan::core {

std::string_view trimmed(std::string_view text) {
    while (!text.empty()) {
        auto rest = text;
        if (!is_space(take_character(rest))) break;
        text = rest;
    }
    while (!text.empty()) {
        std::size_t last = text.size() - 1;
        while (last > 0 && is_continuation(text[last])) --last;
        auto character = text.substr(last);
        if (!is_space(take_character(character)) || !character.empty()) break;
        text.remove_suffix(text.size() - last);
    }
    return text;
}

std::string without_break_marks(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        auto rest = text;
        const char32_t c = take_character(rest);
        if (!is_break_mark(c)) result.append(text.substr(0, text.size() - rest.size()));
        text = rest;
    }
    return result;
}

std::string on_one_line(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        if (static_cast<unsigned char>(c) > ' ') result += c;
        else if (!result.empty() && result.back() != ' ') result += ' ';
    }
    if (result.ends_with(' ')) result.pop_back();
    return result;
}

std::string with_plain_spaces(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        auto rest = text;
        const char32_t c = take_character(rest);
        if (is_space(c) && !is_invisible(c)) result += ' ';
        else result.append(text.substr(0, text.size() - rest.size()));
        text = rest;
    }
    return result;
}

} // namespace plan::core
