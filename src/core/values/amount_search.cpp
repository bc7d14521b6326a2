#include "core/values/amount_search.hpp"

#include "core/text/characters.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"

#include <algorithm>

namespace plan::core {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view euro_sign = "\u20AC";

bool is_digit_at(std::string_view text, std::size_t at) { return at < text.size() && is_digit(text[at]); }

/// The length of one space of any kind, with the marks beside it that nobody sees.
std::size_t space_at(std::string_view text, std::size_t at) {
    auto rest = text.substr(std::min(at, text.size()));
    bool has_space = false;
    while (!rest.empty()) {
        auto behind = rest;
        const char32_t c = take_character(behind);
        if (!is_space(c) || is_line_break(c) || (has_space && !is_invisible(c))) break;
        has_space = has_space || !is_invisible(c);
        rest = behind;
    }
    return text.size() - std::min(at, text.size()) - rest.size();
}

/// Behind the number that begins at a digit: groups of three behind a space belong to it, and so does ",-".
std::size_t number_end(std::string_view text, std::size_t at) {
    while (true) {
        at = std::min(text.find_first_not_of(digits, at), text.size());
        const auto space = space_at(text, at);
        const bool group = space > 0 && is_digit_at(text, at + space) && is_digit_at(text, at + space + 1) &&
                           is_digit_at(text, at + space + 2) && !is_digit_at(text, at + space + 3);
        if (group) at += space;
        else if (at < text.size() && (text[at] == '.' || text[at] == ',') && is_digit_at(text, at + 1)) ++at;
        else break;
    }
    for (const std::string_view nothing : {",--", ",-", ",="})
        if (text.substr(at).starts_with(nothing)) return at + nothing.size();
    return at;
}

std::string_view without_space_behind(std::string_view text) {
    const auto rest = trimmed(text);
    const auto end = rest.empty() ? 0 : static_cast<std::size_t>(rest.data() + rest.size() - text.data());
    return space_at(text, end) == text.size() - end ? text.substr(0, end) : text;
}

/// Where the currency before a number begins; nothing when there is none.
std::optional<std::size_t> currency_before(std::string_view text, std::size_t number, const AmountWords& words) {
    const auto rest = without_space_behind(text.substr(0, number));
    const auto end = rest.size();
    if (rest.ends_with(euro_sign)) return end - euro_sign.size();
    const auto word = std::ranges::find_if(words.currencies, [rest](const auto& name) { return rest.ends_with(name); });
    return word == words.currencies.end() ? std::nullopt : std::optional(end - word->size());
}

/// Where the currency behind a number ends; nothing when there is none, or when it belongs to the next number
/// ("in 2026 € 2.880").
std::optional<std::size_t> currency_behind(std::string_view text, std::size_t number, const AmountWords& words) {
    const std::size_t at = number + space_at(text, number);
    const auto stands_there = [text, at](std::string_view name) {
        if (!text.substr(std::min(at, text.size())).starts_with(name)) return false;
        const std::size_t end = at + name.size();
        const bool goes_on = end < text.size() && is_ascii_letter(text[end]);
        return !goes_on && !is_digit_at(text, end + space_at(text, end));
    };
    if (stands_there(euro_sign)) return at + euro_sign.size();
    const auto word = std::ranges::find_if(words.currencies, stands_there);
    return word == words.currencies.end() ? std::nullopt : std::optional(at + word->size());
}

} // namespace

std::vector<PlacedAmount> find_amounts(std::string_view text, const AmountWords& words) {
    std::vector<PlacedAmount> found;
    for (auto at = text.find_first_of(digits); at != std::string_view::npos;) {
        const auto end = number_end(text, at);
        const auto before = currency_before(text, at, words);
        const auto behind = before ? std::nullopt : currency_behind(text, end, words);
        const auto cents = before || behind ? parse_amount(text.substr(at, end - at), words) : std::nullopt;
        if (cents) {
            const auto begin = before.value_or(at);
            found.push_back({{begin, behind.value_or(end) - begin}, *cents});
        }
        at = text.find_first_of(digits, end);
    }
    return found;
}

bool is_year(std::string_view word) {
    return word.size() == 4 && word.starts_with("20") && std::ranges::all_of(word, is_digit);
}

std::optional<int> single_year(std::string_view text) {
    std::optional<int> found;
    for (const auto& word : words(text)) {
        if (!is_year(word)) continue;
        const int year = std::stoi(word);
        if (found && *found != year) return std::nullopt;
        found = year;
    }
    return found;
}

} // namespace plan::core
