#include "core/reading/days_in_text.hpp"

#include "core/text/characters.hpp"
#include "core/text/lower_case.hpp"
#include "core/values/period_parser.hpp"

#include <algorithm>
#include <vector>

namespace plan::core {
namespace {

constexpr std::string_view blanks = " \t\n";
constexpr std::string_view signs = ",.;:()";

/// The words with digits in them and those beside them, without the signs around them.
std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> found;
    while (true) {
        const auto begin = text.find_first_not_of(blanks);
        if (begin == std::string_view::npos) return found;
        text.remove_prefix(begin);
        const auto end = std::min(text.find_first_of(blanks), text.size());
        found.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

std::string_view without_signs(std::string_view word) {
    while (!word.empty() && signs.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    while (!word.empty() && signs.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    return word;
}

std::string_view from_to(std::string_view first, std::string_view last) {
    return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

/// "24-09", "19/11"
bool is_day_in_figures(std::string_view word, const DateWords& words) {
    const auto sign = word.find_first_of("-/");
    return sign != std::string_view::npos && std::ranges::all_of(word.substr(0, sign), is_digit) &&
           std::ranges::all_of(word.substr(sign + 1), is_digit) && names_days(word, words);
}

/// Behind a bare number nothing else makes a day of it.
bool may_be_month(std::string_view word, const DateWords& words) {
    const auto letter = lower(word.substr(0, 1));
    return std::ranges::any_of(words.months, [&letter](const auto& month) { return month.word.starts_with(letter); });
}

} // namespace

bool names_days_in_passing(std::string_view text, const DateWords& words) {
    if (!has_digit(text)) return false;
    const auto all = words_of(text);
    int in_figures = 0;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const auto first = without_signs(all[at]);
        if (first.empty() || !is_digit(first.front())) continue;
        if (is_day_in_figures(first, words) && ++in_figures > 1) return true;
        if (first.size() > 5 && names_days(first, words)) return true; // "16/04/2025"
        if (at + 1 < all.size())
            if (const auto second = without_signs(all[at + 1]);
                !second.empty() && !has_digit(second) &&
                (may_be_month(second, words) || !std::ranges::all_of(first, is_digit)))
                if (names_days(from_to(first, second), words)) return true; // "23 januari"
    }
    return false;
}

} // namespace plan::core
