#include "core/text/chapter_number.hpp"

#include "core/text/characters.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <utility>

namespace plan::core {
namespace {

constexpr std::size_t longest_group = 3; // of digits: more are a year

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool begins_with_word(std::string_view text) { return !text.empty() && is_word_character(take_character(text)); }

/// A bullet, an arrow or an emoji, and what joins the parts of one.
bool is_sign(char32_t c) {
    constexpr std::u32string_view ascii = U"-*>|#=~.";
    if (c < 0x80) return is_space(c) || ascii.find(c) != std::u32string_view::npos;
    const bool is_quote = (c >= 0x2018 && c <= 0x201F) || c == 0x2039 || c == 0xAB; // they may open a placeholder
    const bool is_picture = (c >= 0x2190 && c <= 0x2BFF) || (c >= 0xFE00 && c <= 0xFE0F) || c >= 0x1F000;
    return is_space(c) || is_picture || c == 0xBB || c == 0xB7 || (c >= 0x2010 && c <= 0x206F && !is_quote);
}

std::string_view without_signs(std::string_view text) {
    while (!text.empty()) {
        auto rest = text;
        if (!is_sign(take_character(rest))) break;
        text = rest;
    }
    return text;
}

/// How long the number at the start of a text is: "2", "2.1.", "IV", "b"; 0 where there is none.
/// @param is_sure  whether no sign needs to stand behind it: digits alone are a number
std::size_t number_length(std::string_view text, bool& is_sure) {
    std::size_t length = 0;
    std::size_t group = 0;
    for (; length < text.size() && (is_digit(text[length]) || (group > 0 && text[length] == '.')); ++length)
        if (group = is_digit(text[length]) ? group + 1 : 0; group > longest_group) return 0;
    if (length > 0 && is_digit(text.front())) {
        is_sure = true;
        return length;
    }
    is_sure = false;
    const auto letters = static_cast<std::size_t>(std::ranges::find_if_not(text, is_ascii_letter) - text.begin());
    const auto number = text.substr(0, letters);
    const bool is_roman = number.find_first_not_of("IVX") == std::string_view::npos ||
                          number.find_first_not_of("ivx") == std::string_view::npos;
    return letters == 1 || (is_roman && letters <= 5) ? letters : 0;
}

/// How long the signs are that end a number: ". ", ") ", ": ", "° - ".
std::size_t closing_length(std::string_view text) {
    auto rest = text;
    while (!rest.empty()) {
        auto behind = rest;
        const auto c = take_character(behind);
        if (c != '.' && c != ')' && c != ':' && c != '/' && c != ']' && c != 0xB0 && c != 0xBA && !is_hyphen(c)) break;
        rest = behind;
    }
    return text.size() - rest.size();
}

/// What stands behind the number at the start; all of it where there is none.
std::string_view behind_number(std::string_view text, bool after_word) {
    auto inner = text;
    const bool in_brackets = inner.starts_with('(') || inner.starts_with('[');
    if (in_brackets) inner.remove_prefix(1);
    bool is_sure = false;
    const auto length = number_length(inner, is_sure);
    if (length == 0) return text;
    auto rest = inner.substr(length);
    const auto spaces = rest.size() - trimmed(rest).size();
    const auto closing = closing_length(rest);
    if (in_brackets && closing == 0) return text;
    if (closing == 0 && !(spaces > 0 && (is_sure || after_word))) return text; // "3D-printen", "1ste graad"
    rest.remove_prefix(closing);
    if (!is_sure && closing > 0 && begins_with_word(rest)) return text; // "e-mail", "S.O.S."
    rest = trimmed(rest);
    rest.remove_prefix(closing_length(rest)); // "1 – Inleiding"
    return trimmed(rest);
}

std::string_view without_chapter_word(std::string_view text, const ChapterWords& words) {
    for (const auto& word : words) {
        if (lower(text.substr(0, word.size())) != word) continue;
        const auto rest = text.substr(word.size());
        if (!begins_with_word(rest) || is_digit(rest.front())) return trimmed(rest);
    }
    return text;
}

} // namespace

std::string_view without_number(std::string_view text, const ChapterWords& words) {
    text = trimmed(text);
    const auto bare = without_signs(text);
    const auto title = bare.empty() ? text : trimmed(bare);
    const auto numbered = without_chapter_word(title, words);
    const auto result = behind_number(numbered, numbered.size() < title.size());
    if (!result.empty()) return result;
    return numbered.empty() ? title : numbered;
}

NumberedName numbered_name(std::string_view text, const std::vector<std::string>& words) {
    text = trimmed(text);
    const auto title = without_chapter_word(text, words);
    const bool after_word = title.size() < text.size();
    auto number = title;
    if (number.starts_with('(')) number.remove_prefix(1);
    bool is_sure = false;
    const auto length = number_length(number, is_sure);
    const NumberedName bare{0, 0, text, false};
    if (length == 0 || !is_sure) return bare;
    NumberedName result;
    bool in_group = false;
    for (const char c : number.substr(0, length)) {
        if (is_digit(c)) {
            if (!in_group) result.of = std::exchange(result.number, 0);
            result.number = result.number * 10 + (c - '0');
        }
        in_group = is_digit(c);
    }
    const auto behind = number.substr(length);
    result.is_marked = after_word || result.of > 0 || number[length - 1] == '.' || closing_length(behind) > 0;
    if (trimmed(behind.substr(closing_length(behind))).empty()) return result; // it is all
    result.name = behind_number(title, after_word);
    return result.name.size() == title.size() ? bare : result;
}

std::string_view without_year(std::string_view text) {
    constexpr std::string_view year_signs = "0123456789()-/' \t\u2019\u2013\u00A0";
    const auto whole = trimmed(text);
    auto name = whole;
    while (!name.empty() && year_signs.find(name.back()) != std::string_view::npos) name.remove_suffix(1);
    const auto year = trimmed(whole.substr(name.size()));
    const auto digits = static_cast<std::size_t>(std::ranges::count_if(year, is_digit));
    const bool is_year = digits == 4 || digits == 6 || digits == 8;
    name = trimmed(name);
    return name.empty() || !is_year ? whole : name;
}

} // namespace plan::core
