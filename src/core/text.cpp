#include "core/text.hpp"

#include "core/fnv.hpp"

#include <algorithm>
#include <array>
#include <boost/nowide/utf/utf.hpp>
#include <numeric>

namespace plan::core {
namespace {

using Utf8 = boost::nowide::utf::utf_traits<char>;

constexpr char32_t bad_character = 0xFFFD;

/// The character at the start of `text`, which is taken off; a damaged byte gives U+FFFD.
char32_t take_character(std::string_view& text) {
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

std::u32string characters(std::string_view text) {
    std::u32string result;
    while (!text.empty()) result += take_character(text);
    return result;
}

/// @returns  the end of what was written
char* write_character(char* to, char32_t character) {
    if (character < 0x80) {
        *to = static_cast<char>(character);
        return to + 1;
    }
    return Utf8::encode(character, to);
}

void append_character(std::string& text, char32_t character) {
    std::array<char, 4> buffer{};
    text.append(buffer.data(), write_character(buffer.data(), character));
}

constexpr bool is_space(char32_t c) {
    if (c > 0x20 && c < 0x80) return false;
    return c <= 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200F) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

/// A byte of UTF-8 that begins no character.
constexpr bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

constexpr bool is_hyphen(char32_t c) { return c == '-' || c == 0xAD || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

/// Lets a narrow cell break a long word, and is no part of it.
constexpr bool is_break_mark(char32_t c) { return c == 0xAD || c == 0x200B; }

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

/// For each ASCII character what match_key makes of it; 0: nothing.
constexpr auto folded_ascii = [] {
    std::array<char, 0x80> result{};
    for (char32_t c = 0; c < 0x80; ++c)
        if (!is_space(c) && !is_hyphen(c)) result[c] = static_cast<char>(lower_character(c));
    return result;
}();

constexpr bool is_word_character(char32_t c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= 0xC0 && c != 0xD7 && c != 0xF7 && !is_space(c) && !is_hyphen(c) && !(c >= 0x2010 && c <= 0x206F) &&
            c != bad_character);
}

/// Gives each byte of a text's key, closing marks included, to `take`.
template <typename Take>
void fold(std::string_view text, Take&& take) {
    while (!text.empty()) {
        if (const auto ascii = static_cast<unsigned char>(text.front()); ascii < 0x80) {
            if (folded_ascii[ascii] != 0) take(folded_ascii[ascii]);
            text.remove_prefix(1);
            continue;
        }
        const char32_t c = take_character(text);
        if (is_space(c) || is_hyphen(c) || c == bad_character) continue;
        std::array<char, 4> buffer{};
        const char* const end = write_character(buffer.data(), c == 0x2019 ? U'\'' : lower_character(c));
        for (const char* at = buffer.data(); at != end; ++at) take(*at);
    }
}

/// The number of a text's key, without making the key.
template <typename Number>
Number key_hash(std::string_view text) {
    Fnv<Number> hash;
    Number without_closing_marks = hash.number();
    fold(text, [&](char c) {
        hash.add(static_cast<unsigned char>(c));
        if (!is_closing_mark(static_cast<unsigned char>(c))) without_closing_marks = hash.number();
    });
    return without_closing_marks;
}

/// Skips a typed number such as "1", "2.1" or "3.", with the white space and punctuation around it.
std::string_view without_number(std::string_view text) {
    text = trimmed(text);
    constexpr std::string_view chapter_word = "hoofdstuk";
    if (lower(text.substr(0, chapter_word.size())) == chapter_word) text = trimmed(text.substr(chapter_word.size()));
    const auto rest = text.find_first_not_of("0123456789.");
    if (rest == 0 || rest == std::string_view::npos) return text;
    auto title = text.substr(rest);
    const auto name = title.find_first_not_of(":)-");
    if (name == std::string_view::npos) return text;
    title = trimmed(title.substr(name));
    return title.empty() ? text : title;
}

/// For each ASCII character what it is in a word; 0: no part of one.
constexpr auto word_ascii = [] {
    std::array<char, 0x80> result{};
    for (char32_t c = 0; c < 0x80; ++c)
        if (is_word_character(c)) result[c] = static_cast<char>(lower_character(c));
    return result;
}();

/// Gives each word, in lower case, and where it stands to `take`.
template <typename Take>
void each_word(std::string_view text, Take&& take) {
    const std::size_t size = text.size();
    std::string word;
    std::size_t begin = 0;
    std::size_t end = 0;
    const auto end_word = [&] {
        if (!word.empty()) take(std::string_view(word), Span{begin, end - begin});
        word.clear();
    };
    while (!text.empty()) {
        const std::size_t at = size - text.size();
        const char32_t c = take_character(text);
        if (is_word_character(c)) {
            if (word.empty()) begin = at;
            append_character(word, lower_character(c));
            end = size - text.size();
        } else if (!is_break_mark(c)) {
            end_word();
        }
    }
    end_word();
}

void replace_all(std::string& text, std::string_view part, std::string_view by) {
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + by.size()))
        text.replace(at, part.size(), by);
}

} // namespace

bool has_digit(std::string_view text) { return std::ranges::any_of(text, is_digit); }

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
    for (const std::string_view mark : {"\u00AD", "\u200B"}) replace_all(result, mark, "");
    return result;
}

std::string with_plain_spaces(std::string text) {
    for (const std::string_view space : {"\u00A0", "\u202F", "\u2009", "\t", "\n"}) replace_all(text, space, " ");
    return text;
}

std::string lower(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) append_character(result, lower_character(take_character(text)));
    return result;
}

std::string match_key(std::string_view text) {
    std::string result(text.size(), '\0'); // a key is never longer than its text
    char* end = result.data();
    fold(text, [&end](char c) { *end++ = c; });
    result.resize(static_cast<std::size_t>(end - result.data()));
    while (!result.empty() && is_closing_mark(static_cast<unsigned char>(result.back()))) result.pop_back();
    return result;
}

std::string title_key(std::string_view text) { return match_key(without_number(text)); }

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> result;
    each_word(text, [&result](std::string_view word, Span) { result.emplace_back(word); });
    return result;
}

std::vector<PlacedWord> placed_words(std::string_view text) {
    std::vector<PlacedWord> result;
    each_word(text, [&result](std::string_view word, Span span) { result.push_back({std::string(word), span}); });
    return result;
}

std::string spaced_words(std::string_view text) {
    std::string result(text.size() + 2, ' '); // never longer; in one pass, because rules look at every text of a plan
    char* end = result.data() + 1;
    const auto end_word = [&end] {
        if (end[-1] != ' ') *end++ = ' ';
    };
    while (!text.empty()) {
        const char32_t c = take_character(text);
        if (c < 0x80 ? word_ascii[c] != 0 : is_word_character(c))
            end = c < 0x80 ? (*end = word_ascii[c], end + 1) : write_character(end, lower_character(c));
        else if (!is_break_mark(c)) end_word();
    }
    end_word();
    result.resize(static_cast<std::size_t>(end - result.data()));
    return result;
}

bool contains(const std::vector<std::string>& texts, std::string_view text) {
    return std::ranges::find(texts, text) != texts.end();
}

void append_name(std::string& list, std::string_view name) {
    if (!list.empty()) list += ", ";
    list += name;
}

std::size_t edit_distance(std::string_view left_text, std::string_view right_text) {
    const auto left = characters(left_text);
    const auto right = characters(right_text);
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < right.size(); ++j) {
            const std::size_t replaced = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

const std::string* closest_name(std::string_view name, const std::vector<std::string>& candidates) {
    constexpr std::size_t longest_name = 200; // the distance costs the product of both lengths
    const auto key = match_key(name.substr(0, longest_name));
    if (key.size() < 3) return nullptr;
    const std::string* best = nullptr;
    bool only_one = false;
    for (const auto& candidate : candidates) {
        const auto other = match_key(std::string_view(candidate).substr(0, longest_name));
        const bool misspelt = edit_distance(key, other) * 4 <= std::max(key.size(), other.size());
        const bool part =
            other.size() >= 3 && (key.find(other) != std::string::npos || other.find(key) != std::string::npos);
        if (!misspelt && !part) continue;
        only_one = best == nullptr;
        best = &candidate;
    }
    return only_one ? best : nullptr;
}

std::uint32_t fingerprint(std::string_view text) { return key_hash<std::uint32_t>(text); }

std::uint64_t key_number(std::string_view text) { return key_hash<std::uint64_t>(text); }

std::string fingerprint_text(std::string_view text) { return hexadecimal(fingerprint(text)); }

std::size_t utf16_length(std::string_view text) {
    std::size_t length = 0;
    while (!text.empty()) length += take_character(text) > 0xFFFF ? 2 : 1;
    return length;
}

} // namespace plan::core
