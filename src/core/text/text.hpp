// Text as a reader compares it. All text in core is UTF-8; offsets and lengths are bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// A stretch of a text.
struct Span {
    std::size_t offset = 0;
    std::size_t length = 0;
    bool operator==(const Span&) const = default;
};

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool has_digit(std::string_view text);

/// Without white space at both ends; no-break, thin and zero-width spaces count as white space.
std::string_view trimmed(std::string_view text);

/// Without soft hyphens and zero-width spaces, which let a narrow cell break a long word.
std::string without_break_marks(std::string_view text);

/// With each no-break, narrow or thin space, tab and line break as a plain space.
std::string with_plain_spaces(std::string text);

/// In lower case (Latin letters with accents too).
std::string lower(std::string_view text);

/// Two names are the same when their keys are: lower case, without spaces, hyphens, soft hyphens and closing
/// punctuation. "Informatie-beveiliging, privacy" and "informatiebeveiliging,  privacy" have one key (T35, T101).
std::string match_key(std::string_view text);

/// The key of a heading: as match_key, without a typed chapter number (" 1 Inleiding", "3<tab>Doelen", "Hoofdstuk 2:
/// …").
std::string title_key(std::string_view text);

/// A heading without the chapter number that somebody typed.
std::string_view without_number(std::string_view text);

/// The words in lower case, without punctuation and the marks that let a word break.
std::vector<std::string> words(std::string_view text);

/// The words with one space around each, so that a phrase is found as a piece of it.
std::string spaced_words(std::string_view text);

/// A word in lower case, and where it stands.
struct PlacedWord {
    std::string text;
    Span span;
};
std::vector<PlacedWord> placed_words(std::string_view text);

bool contains(const std::vector<std::string>& texts, std::string_view text);

/// Puts a name behind the others of a list for a sentence: "datum, uitkomst".
void append_name(std::string& list, std::string_view name);

/// How many letters must be put in, left out or replaced to make one text from the other.
/// @param most  when they are more, how many does not matter: some number above it is given
std::size_t edit_distance(std::string_view left, std::string_view right,
                          std::size_t most = std::numeric_limits<std::size_t>::max());

/// The candidate that is clearly meant by a misspelt name, or nullptr.
const std::string* closest_name(std::string_view name, const std::vector<std::string>& candidates);

/// A number for a text that stays the same when only spaces, case or hyphens change.
std::uint32_t fingerprint(std::string_view text);
std::string fingerprint_text(std::string_view text); ///< the same as eight hexadecimal digits

/// A number for the key of a text: two texts with one number have one key.
std::uint64_t key_number(std::string_view text);

/// How many UTF-16 units a text takes; the office counts in these.
std::size_t utf16_length(std::string_view text);

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
