#include "core/text/matching_key.hpp"

#include "core/text/characters.hpp"
#include "core/text/fnv.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/trimming.hpp"

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

/// Plans that exist hold numbers of texts: those are made as they always were, by the commonest apostrophe alone.
constexpr bool is_apostrophe_of_number(char32_t c) { return c == 0x2019; }

/// Gives each byte of a text's key, closing marks included, to `take`.
template <bool (*IsApostrophe)(char32_t), typename Take>
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
        const char* const end = write_character(buffer.data(), IsApostrophe(c) ? U'\'' : lower_character(c));
        for (const char* at = buffer.data(); at != end; ++at) take(*at);
    }
}

/// The number of a text's key, without making the key.
template <typename Number>
Number key_hash(std::string_view text) {
    Fnv<Number> hash;
    Number without_closing_marks = hash.number();
    fold<is_apostrophe_of_number>(text, [&](char c) {
        hash.add(static_cast<unsigned char>(c));
        if (!is_closing_mark(static_cast<unsigned char>(c))) without_closing_marks = hash.number();
    });
    return without_closing_marks;
}

} // namespace

std::string match_key(std::string_view text) {
    std::string result(text.size(), '\0'); // a key is never longer than its text
    char* end = result.data();
    fold<is_apostrophe>(text, [&end](char c) { *end++ = c; });
    result.resize(static_cast<std::size_t>(end - result.data()));
    while (!result.empty() && is_closing_mark(static_cast<unsigned char>(result.back()))) result.pop_back();
    return result;
}

std::string title_key(std::string_view text, const ChapterWords& words) {
    return match_key(without_number(text, words));
}

std::uint32_t fingerprint(std::string_view text) { return key_hash<std::uint32_t>(text); }

std::uint64_t key_number(std::string_view text) { return key_hash<std::uint64_t>(text); }

std::string fingerprint_text(std::string_view text) { return hexadecimal(fingerprint(text)); }

} // namespace plan::core
