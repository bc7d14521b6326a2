#include "core/overview/iso_day.hpp"

#include "core/text/characters.hpp"

#include <charconv>

namespace plan::core::overview {
namespace {

constexpr std::string_view shape = "0000-00-00";

bool has_shape(std::string_view text) {
    if (text.size() != shape.size()) return false;
    for (std::size_t at = 0; at < shape.size(); ++at)
        if (shape[at] == '-' ? text[at] != '-' : !is_digit(text[at])) return false;
    return true;
}

template <typename Number>
Number number_in(std::string_view digits) {
    Number number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace

std::optional<Day> day_of_iso(std::string_view text) {
    if (!has_shape(text)) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(number_in<int>(text.substr(0, 4))),
                                           std::chrono::month(number_in<unsigned>(text.substr(5, 2))),
                                           std::chrono::day(number_in<unsigned>(text.substr(8, 2)))};
    return date.ok() ? std::optional<Day>(date) : std::nullopt;
}

} // namespace plan::core::overview
