#include "core/reading/hours_reading.hpp"

#include "core/text/lower_case.hpp"
#include "core/text/trimming.hpp"
#include "core/values/money.hpp"

#include <algorithm>
#include <string>

namespace plan::core {

std::optional<std::int64_t> hours_in(std::string_view text, const Template& plan_template, bool named) {
    auto number = lower(trimmed(text));
    const auto& words = plan_template.reading.hour_words;
    const auto word = std::ranges::find_if(words, [&number](const auto& each) { return number.ends_with(each); });
    if (word != words.end()) number.resize(number.size() - word->size());
    else if (named) return std::nullopt;
    const bool is_money = number.find_first_of("\u20AC$") != std::string::npos;
    // A number of hours is written like an amount without a currency: "2,5", "3 x 2".
    return is_money ? std::nullopt : parse_amount(trimmed(number), plan_template.amounts);
}

std::string hours_text(const std::optional<std::int64_t>& hundredths) {
    constexpr std::int64_t hundred = 100;
    constexpr std::int64_t ten = 10;
    if (!hundredths || *hundredths < 0) return {};
    auto text = std::to_string(*hundredths / hundred);
    const auto rest = *hundredths % hundred;
    if (rest == 0) return text;
    text += ',' + std::to_string(rest / ten);
    if (rest % ten != 0) text += std::to_string(rest % ten);
    return text;
}

} // namespace plan::core
