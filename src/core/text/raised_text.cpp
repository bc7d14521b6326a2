#include "core/text/raised_text.hpp"

#include "core/text/characters.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <array>

namespace plan::core {
namespace {

constexpr std::array<std::string_view, 5> note_signs = {"*", "†", "‡", "§", "¶"};
constexpr std::string_view between_numbers = "()[],;- ";

bool is_number(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

/// "*", "(1)", "1, 2".
bool is_label(std::string_view raised) {
    bool says_something = false;
    while (!raised.empty()) {
        const auto sign =
            std::ranges::find_if(note_signs, [raised](std::string_view each) { return raised.starts_with(each); });
        if (sign == note_signs.end() && !is_digit(raised.front()) &&
            between_numbers.find(raised.front()) == std::string_view::npos)
            return false;
        const bool is_between = sign == note_signs.end() && !is_digit(raised.front());
        says_something = says_something || !is_between;
        raised.remove_prefix(sign == note_signs.end() ? 1 : sign->size());
    }
    return says_something;
}

template <typename Is>
std::string_view last_stretch(std::string_view text, Is&& is) {
    std::size_t begin = text.size();
    while (begin > 0 && is(text[begin - 1])) --begin;
    return text.substr(begin);
}

/// "m", "cm", "x": of these a 2 or 3 makes a square or a cube.
bool may_have_power(std::string_view before) {
    const auto word = last_stretch(before, may_be_letter);
    return word.size() == 1 || (word.size() == 2 && word.back() == 'm');
}

bool is_year(std::string_view number) {
    return number.size() == 4 && (number.starts_with("19") || number.starts_with("20"));
}

/// Whether the digits that a text ends in are the decimals of an amount.
bool has_decimals(std::string_view before, std::string_view number) {
    const auto rest = before.substr(0, before.size() - number.size());
    return number.size() == 2 && !rest.empty() && (rest.back() == ',' || rest.back() == '.');
}

bool is_money(std::string_view before, std::string_view number) {
    return trimmed(before.substr(0, before.size() - number.size())).ends_with("€");
}

} // namespace

Raised kind_of_raised(std::string_view before, std::string_view raised, std::string_view after) {
    raised = trimmed(raised);
    if (!is_label(raised) || trimmed(before).empty()) return Raised::text;
    if (!is_number(raised)) return Raised::note;
    constexpr std::string_view fraction = "⁄";
    if (!after.empty() && (is_digit(after.front()) || after.front() == '/' || after.starts_with(fraction)))
        return Raised::sign;
    const bool may_be_power = raised == "2" || raised == "3";
    if (may_be_power && may_have_power(before)) return Raised::sign;
    const auto number = last_stretch(before, is_digit);
    if (number.empty() || is_year(number) || has_decimals(before, number)) return Raised::note;
    if (raised.size() > 1) return Raised::sign; // cents, minutes or a note: nobody can tell
    return number == "10" && !is_money(before, number) ? Raised::sign : Raised::note;
}

std::string raised_digits(std::string_view digits) {
    constexpr std::array<std::string_view, 10> raised = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text;
    for (const char digit : digits)
        if (is_digit(digit)) text += raised.at(static_cast<std::size_t>(digit - '0'));
        else text += digit;
    return text;
}

} // namespace plan::core
