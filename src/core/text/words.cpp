#include "core/text/words.hpp"

#include "core/text/characters.hpp"

#include <array>

namespace plan::core {
namespace {

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
        } else if (!is_invisible(c)) {
            end_word();
        }
    }
    end_word();
}

} // namespace

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
        else if (!is_invisible(c)) end_word();
    }
    end_word();
    result.resize(static_cast<std::size_t>(end - result.data()));
    return result;
}

} // namespace plan::core
