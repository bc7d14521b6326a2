#include "core/values/calendar.hpp"

#include "core/text/characters.hpp"
#include "core/text/number.hpp"
#include "core/text/trimming.hpp"

#include <array>
#include <cstdio>

namespace plan::core {
namespace {

constexpr int earliest_year = 2000;
constexpr int latest_year = 2100;

std::optional<int> number_at(std::string_view text, std::size_t at, std::size_t digits) {
    if (at + digits > text.size()) return std::nullopt;
    const auto number = read_number(text.substr(at, digits));
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
    constexpr std::size_t most_spaces = 12; // in bytes: a gap between two years is short
    const auto near = text.substr(at, most_spaces);
    const auto rest = trimmed(near);
    return at + (rest.empty() ? near.size() : static_cast<std::size_t>(rest.data() - near.data()));
}

/// The length of a dash or slash between two years, with the spaces around it; 0 when there is none.
std::size_t year_separator(std::string_view text) {
    std::size_t at = skip_spaces(text, 0);
    bool found = false;
    for (const std::string_view mark : {"-", "/", "\u2013", "\u2014", "\u2011"})
        if (!found && text.substr(at).starts_with(mark)) at += mark.size(), found = true;
    if (!found) return 0;
    return skip_spaces(text, at);
}

} // namespace

Period SchoolYear::period() const {
    using namespace std::chrono;
    const auto first = year{first_year} / month{first_month} / day{1};
    const auto next = year{first_year + 1} / month{first_month} / day{1};
    return {sys_days{first}, sys_days{next} - days{1}};
}

std::string SchoolYear::label() const { return std::to_string(first_year) + "-" + std::to_string(first_year + 1); }

std::optional<SchoolYear> find_school_year(std::string_view text, unsigned first_month) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at > 0 && is_digit(text[at - 1])) continue;
        const auto first = number_at(text, at, 4);
        if (!first || *first < earliest_year || *first >= latest_year) continue;
        const auto gap = year_separator(text.substr(at + 4));
        if (gap == 0) continue;
        const std::size_t second_at = at + 4 + gap;
        const auto long_year = number_at(text, second_at, 4);
        const auto second = long_year ? long_year : number_at(text, second_at, 2);
        const std::size_t end = second_at + (long_year ? 4 : 2);
        if (!second || (end < text.size() && is_digit(text[end]))) continue;
        if (*second == *first + 1 || (!long_year && *second == (*first + 1) % 100))
            return SchoolYear{*first, first_month};
    }
    return std::nullopt;
}

SchoolYear coming_school_year(Day today, unsigned first_month) {
    const std::chrono::year_month_day date{today};
    const int this_year = static_cast<int>(date.year());
    const SchoolYear candidate{this_year, first_month};
    return candidate.period().from > today ? candidate : SchoolYear{this_year + 1, first_month};
}

SchoolYear running_school_year(Day today, unsigned first_month) {
    const auto coming = coming_school_year(today, first_month);
    return {coming.first_year - 1, first_month};
}

bool is_early_in_school_year(Day today, unsigned first_month) {
    const auto month = static_cast<unsigned>(std::chrono::year_month_day{today}.month());
    return month >= first_month || month == 1;
}

std::string iso_date(Day day) {
    const std::chrono::year_month_day date{day};
    std::array<char, 16> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return {buffer.data(), static_cast<std::size_t>(length)};
}

} // namespace plan::core
