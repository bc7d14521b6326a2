#include "core/text/placeholder.hpp"

#include "core/text/characters.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/trimming.hpp"

namespace plan::core {
namespace {

constexpr std::size_t longest_placeholder = 300;

bool is_letter(char c) { return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0xC3; }

bool names_something_to_fill_in(std::string_view inside) {
    const auto start = trimmed(inside);
    if (start.size() < 2 || !is_letter(start.front())) return false;
    const bool is_link = start.find("://") != std::string_view::npos || lower(start.substr(0, 4)) == "www.";
    if (is_link || start.find('@') != std::string_view::npos) return false;
    return start.find('=') == std::string_view::npos && start.back() != '/'; // no HTML
}

/// The character behind the first one.
char32_t take_second(std::string_view text) {
    take_character(text);
    return text.empty() ? 0 : take_character(text);
}

bool ends_in_word(std::string_view text) {
    std::size_t last = text.size();
    while (last > 0 && is_continuation(text[--last])) {}
    auto character = text.substr(last);
    return !text.empty() && is_word_character(take_character(character));
}

bool begins_with_word(std::string_view text) { return !text.empty() && is_word_character(take_character(text)); }

/// "a<b en c>d": signs between words, or between things that have a letter for a name.
bool is_comparison(std::string_view before, std::string_view inside, std::string_view behind) {
    if (ends_in_word(before) && begins_with_word(behind)) return true;
    const auto start = trimmed(inside);
    const bool names_a_letter = start.size() > 1 && is_letter(start.front()) && is_space(take_second(start));
    return names_a_letter && (ends_in_word(before) || start.data() != inside.data());
}

} // namespace

std::vector<Span> find_placeholders(std::string_view text) {
    std::vector<Span> found;
    auto open = text.find('<');
    while (open != std::string_view::npos) {
        const auto next = text.find_first_of("<>\n", open + 1);
        if (next == std::string_view::npos) break;
        if (text[next] == '>' && next - open < longest_placeholder &&
            names_something_to_fill_in(text.substr(open + 1, next - open - 1)) &&
            !is_comparison(text.substr(0, open), text.substr(open + 1, next - open - 1), text.substr(next + 1)))
            found.push_back({open, next + 1 - open});
        open = text[next] == '<' ? next : text.find('<', next);
    }
    return found;
}

bool is_only_placeholder(std::string_view text) {
    const auto found = find_placeholders(text);
    if (found.empty()) return false;
    std::size_t at = 0;
    for (const auto& span : found) {
        if (!trimmed(text.substr(at, span.offset - at)).empty()) return false;
        at = span.offset + span.length;
    }
    return trimmed(text.substr(at)).empty();
}

} // namespace plan::core
