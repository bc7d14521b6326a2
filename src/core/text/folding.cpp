#include "core/text/folding.hpp"

#include "core/text/characters.hpp"
#include "core/text/trimming.hpp"

namespace plan::core {
namespace {

char32_t folded_character(char32_t c) {
    if (c == '\t') return c;
    if (is_line_break(c)) return '\n';
    if (is_space(c)) return ' ';
    if (is_hyphen(c)) return '-';
    return is_apostrophe(c) ? '\'' : c;
}

} // namespace

std::string folded(std::string_view text) {
    text = trimmed(text);
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const char32_t c = take_character(text);
        if (!is_invisible(c)) append_character(result, folded_character(c));
    }
    return result;
}

} // namespace plan::core
