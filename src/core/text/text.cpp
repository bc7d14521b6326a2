#include "core/text/text.hpp"

#include "core/text/characters.hpp"
#include "core/text/fnv.hpp"

#include <algorithm>
#include <array>

namespace plan::core {
namespace {

/// For each ASCII character what match_key makes of it; 0: nothing.
constexpr auto folded_ascii = [] {
    std::array<char, 0x80> result{};
    for (char32_t c = 0; c < 0x80; ++c)
        if (!is_space(c) && !is_hyphen(c)) result[c] = static_cast<char>(lower_character(c));
    return result;
}();

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

std::uint32_t fingerprint(std::string_view text) { return key_hash<std::uint32_t>(text); }

std::uint64_t key_number(std::string_view text) { return key_hash<std::uint64_t>(text); }

std::string fingerprint_text(std::string_view text) { return hexadecimal(fingerprint(text)); }

std::size_t utf16_length(std::string_view text) {
    std::size_t length = 0;
    while (!text.empty()) length += take_character(text) > 0xFFFF ? 2 : 1;
    return length;
}

} // namespace plan::core
