#include "core/text/trimming.hpp"

#include "core/text/characters.hpp"

#include <boost/algorithm/string/erase.hpp>
#include <boost/algorithm/string/replace.hpp>

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
    std::string result(text);
    for (const std::string_view mark : {"\u00AD", "\u200B"}) boost::algorithm::erase_all(result, mark);
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

std::string with_plain_spaces(std::string text) {
    for (const std::string_view space : {"\u00A0", "\u202F", "\u2009", "\t", "\n"})
        boost::algorithm::replace_all(text, space, " ");
    return text;
}

} // namespace plan::core
