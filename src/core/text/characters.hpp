// The characters of UTF-8 text, and what each is to a reader.
#pragma once

#include <algorithm>
#include <array>
#include <boost/nowide/utf/utf.hpp>
#include <string>
#include <string_view>

namespace plan::core {

using Utf8 = boost::nowide::utf::utf_traits<char>;

inline constexpr char32_t bad_character = 0xFFFD;

/// The character at the start of `text`, which is taken off; a damaged byte gives U+FFFD.
inline char32_t take_character(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80) { // nearly always
        text.remove_prefix(1);
        return first;
    }
    const char* at = text.data();
    const char* const end = at + text.size();
    const auto code = Utf8::decode(at, end);
    if (code == boost::nowide::utf::illegal || code == boost::nowide::utf::incomplete) {
        text.remove_prefix(1);
        return bad_character;
    }
    text.remove_prefix(static_cast<std::size_t>(at - text.data()));
    return code;
}

/// @returns  the end of what was written
inline char* write_character(char* to, char32_t character) {
    if (character < 0x80) {
        *to = static_cast<char>(character);
        return to + 1;
    }
    return Utf8::encode(character, to);
}

inline void append_character(std::string& text, char32_t character) {
    std::array<char, 4> buffer{};
    text.append(buffer.data(), write_character(buffer.data(), character));
}

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
/// Of a character of several bytes it is not known.
constexpr bool may_be_letter(char c) { return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80; }
inline bool has_digit(std::string_view text) { return std::ranges::any_of(text, is_digit); }

/// How many UTF-16 units a text takes; the office counts in these.
inline std::size_t utf16_length(std::string_view text) {
    std::size_t length = 0;
    while (!text.empty()) length += take_character(text) > 0xFFFF ? 2 : 1;
    return length;
}

/// Seen by nobody: it lets a word break or holds it together, or says which way a text runs.
constexpr bool is_invisible(char32_t c) {
    if (c < 0x80) return false;
    return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

/// Ends a line or a paragraph.
constexpr bool is_line_break(char32_t c) { return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029; }

/// Nothing that is printed; invisible marks too.
constexpr bool is_space(char32_t c) {
    if (c > 0x20 && c < 0x80) return false;
    return c <= 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || is_invisible(c);
}

/// A byte of UTF-8 that begins no character.
constexpr bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

constexpr bool is_hyphen(char32_t c) {
    return c == '-' || c == 0xAD || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63;
}

/// Lets a narrow cell break a long word or keeps it from that, and is no part of it.
constexpr bool is_break_mark(char32_t c) { return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF; }

/// As a keyboard has it, or as an office corrects it.
constexpr bool is_apostrophe(char32_t c) {
    return c == '\'' || c == 0xB4 || c == 0x2BC || c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032;
}

constexpr bool is_closing_mark(char32_t c) { return c == '.' || c == ':' || c == ';' || c == ','; }

constexpr char32_t lower_character(char32_t c) {
    if (c >= 'A' && c <= 'Z') return c + 0x20;
    if ((c >= 0xC0 && c <= 0xDE && c != 0xD7)) return c + 0x20;
    const bool even_upper = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177);
    if (even_upper && c != 0x130 && c != 0x131) return c | 1U;
    const bool odd_upper = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if (odd_upper) return (c & 1U) != 0 ? c + 1 : c;
    if (c == 0x178) return 0xFF;
    return c;
}

constexpr bool is_word_character(char32_t c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= 0xC0 && c != 0xD7 && c != 0xF7 && !is_space(c) && !is_hyphen(c) && !(c >= 0x2010 && c <= 0x206F) &&
            c != bad_character);
}

} // namespace plan::core
