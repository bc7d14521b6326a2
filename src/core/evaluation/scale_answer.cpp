#include "core/evaluation/scale_answer.hpp"

#include "core/evaluation/question_key.hpp"
#include "core/text/characters.hpp"
#include "core/text/folding.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/number.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {
namespace {

using Choices = std::vector<std::string>;

std::optional<std::size_t> choice_by_words(std::string_view answer, const Choices& choices) {
    const auto written = lower(folded(answer));
    for (std::size_t at = 0; at < choices.size(); ++at)
        if (lower(folded(choices[at])) == written) return at;
    const auto key = question_key(answer);
    // What is but digits is a number, whatever signs stand between them.
    if (std::ranges::all_of(key, is_digit)) return std::nullopt;
    std::optional<std::size_t> found;
    for (std::size_t at = 0; at < choices.size(); ++at) {
        if (question_key(choices[at]) != key) continue;
        if (found) return std::nullopt; // "goed" and "goed!"
        found = at;
    }
    return found;
}

std::optional<std::size_t> choice_at(std::string_view digits, const Choices& choices) {
    const auto number = read_number(digits);
    if (!number || *number == 0 || *number > choices.size()) return std::nullopt;
    return *number - 1;
}

std::string_view take_digits(std::string_view& text) {
    const auto length = static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
    const auto digits = text.substr(0, length);
    text.remove_prefix(length);
    return digits;
}

/// ".0" or ",00"
bool is_nought_behind_comma(std::string_view text) {
    if (text.size() < 2 || (text.front() != '.' && text.front() != ',')) return false;
    return text.find_first_not_of('0', 1) == std::string_view::npos;
}

/// "/4", where there are four choices
bool is_out_of_all(std::string_view text, const Choices& choices) {
    if (!text.starts_with('/')) return false;
    return read_number(trimmed(text.substr(1))) == choices.size();
}

/// What begins with a number: "3 - voldoende", "(3) voldoende", "3/4".
std::optional<std::size_t> choice_behind_number(std::string_view text, const Choices& choices) {
    if (text.starts_with('(')) text.remove_prefix(1);
    const auto digits = take_digits(text);
    if (digits.empty()) return std::nullopt;
    text = trimmed(text);
    if (text.empty() || text == ")" || text == "." || is_nought_behind_comma(text) || is_out_of_all(text, choices))
        return choice_at(digits, choices);
    const auto words = text.find_first_not_of(" .:=)-");
    return words == std::string_view::npos ? std::nullopt : choice_by_words(trimmed(text.substr(words)), choices);
}

/// "voldoende (3)"
std::optional<std::size_t> choice_before_number(std::string_view text, const Choices& choices) {
    const auto open = text.rfind('(');
    if (!text.ends_with(')') || open == std::string_view::npos || open == 0) return std::nullopt;
    if (!read_number(trimmed(text.substr(open + 1, text.size() - open - 2)))) return std::nullopt;
    return choice_by_words(trimmed(text.substr(0, open)), choices);
}

} // namespace

std::optional<std::size_t> choice_of(std::string_view answer, const std::vector<std::string>& choices) {
    const auto text = folded(answer);
    if (text.empty()) return std::nullopt;
    if (const auto choice = choice_by_words(text, choices)) return choice;
    if (const auto choice = choice_behind_number(text, choices)) return choice;
    return choice_before_number(text, choices);
}

} // namespace plan::core
