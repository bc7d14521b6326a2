#include "core/next_year/renewed_text.hpp"

#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/span.hpp"
#include "core/text/words.hpp"
#include "core/values/period_parser.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace plan::core {
namespace {

constexpr std::size_t digits_of_year = 4;

/// Every number of four digits.
std::vector<Span> years_in(std::string_view text) {
    std::vector<Span> result;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_not_of("0123456789", at), text.size());
        if (end - at == digits_of_year) result.push_back({at, digits_of_year});
        at = end == at ? at + 1 : end;
    }
    return result;
}

int number(std::string_view text, const Span& span) {
    int result = 0;
    for (const char c : text.substr(span.offset, span.length)) result = result * 10 + (c - '0');
    return result;
}

bool is_within(const Period& period, const SchoolYear& year) {
    return period.from >= year.period().from && period.to <= year.period().to;
}

/// The years of a school year moved on by one, wherever they stand.
std::string with_next_years(std::string text, const SchoolYear& year) {
    for (const auto& span : years_in(text))
        if (const int found = number(text, span); found == year.first_year || found == year.first_year + 1)
            text.replace(span.offset, span.length, std::to_string(found + 1));
    return text;
}

unsigned month_of(Day day) { return static_cast<unsigned>(std::chrono::year_month_day{day}.month()); }

/// "oktober", "oktober – november"; of a list with a gap "oktober, januari", since what lies between is not meant.
std::string months_of(const std::vector<Period>& parts, const std::vector<std::string>& names) {
    constexpr int months_of_a_year = 12;
    const auto number = [](Day day) { return year_of(day) * months_of_a_year + static_cast<int>(month_of(day)) - 1; };
    const auto name = [&names](int month) { return names[static_cast<std::size_t>(month % months_of_a_year)]; };
    std::string result;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const int first = number(parts[at].from);
        int last = number(parts[at].to);
        while (at + 1 < parts.size() && number(parts[at + 1].from) <= last + 1) last = number(parts[++at].to);
        result += (result.empty() ? "" : ", ") + name(first);
        if (first != last) result += " – " + name(last);
    }
    return result;
}

/// What is to be replaced in a text, and by what.
struct Replacement {
    Span span;
    std::string text;
};

/// Finds dates by the year that they name: "14 oktober 2026", "wo 14/10/2026", "2026-10-14", "oktober 2026".
class DateFinder {
public:
    DateFinder(std::string_view text, const SchoolYear& year, const Template& plan_template)
        : text_(text), year_(year), template_(plan_template), found_(placed_words(text)) {}

    std::vector<Replacement> find() {
        for (std::size_t at = 0; at < found_.size(); ++at)
            if (is_year(at) && !take_day(at)) take_month(at);
        return std::move(replacements_);
    }

private:
    [[nodiscard]] bool is_year(std::size_t at) const {
        return found_[at].text == std::to_string(year_.first_year) ||
               found_[at].text == std::to_string(year_.first_year + 1);
    }

    [[nodiscard]] Span span(std::size_t first, std::size_t last) const {
        const auto from = found_[first].span.offset;
        return {from, found_[last].span.offset + found_[last].span.length - from};
    }

    /// The period that words name, when it is in this school year.
    [[nodiscard]] std::optional<Period> period(std::size_t first, std::size_t last) const {
        const auto [offset, length] = span(first, last);
        const auto result = parse_period(text_.substr(offset, length), year_, template_.dates);
        return result && is_within(*result, year_) ? result : std::nullopt;
    }

    [[nodiscard]] bool is_day(std::size_t first, std::size_t last) const {
        const auto named = period(first, last);
        return named && named->from == named->to;
    }

    bool take_day(std::size_t at) {
        if (template_.next_year.date.empty()) return false;
        if (at >= 2 && is_day(at - 2, at)) {
            const bool has_weekday =
                at >= 3 && is_day(at - 3, at) && !contains(template_.dates.before, found_[at - 3].text);
            replacements_.push_back({span(at - (has_weekday ? 3 : 2), at), template_.next_year.date});
            return true;
        }
        if (at + 2 >= found_.size() || !is_day(at, at + 2)) return false;
        replacements_.push_back({span(at, at + 2), template_.next_year.date}); // 2026-10-14
        return true;
    }

    void take_month(std::size_t at) {
        if (at < 1 || is_year(at - 1) || !period(at - 1, at)) return; // a school year moves on by itself
        const auto [offset, length] = span(at - 1, at);
        if (names_days(text_.substr(offset, length), template_.dates)) return;
        replacements_.push_back({found_[at].span, std::to_string(year_of(period(at - 1, at)->from) + 1)});
    }

    std::string_view text_;
    const SchoolYear& year_;
    const Template& template_;
    std::vector<PlacedWord> found_;
    std::vector<Replacement> replacements_;
};

/// The second year of "2026-2027" or "2026/27", when it follows the first so closely that both are one school year.
std::optional<Span> second_year(std::string_view text, const Span& first, const SchoolYear& year) {
    constexpr std::size_t longest = 20;
    const auto from = first.offset;
    const auto end = from + first.length;
    const auto next = text.find_first_of("0123456789", end);
    if (next == std::string_view::npos || next - from > longest) return std::nullopt;
    const auto behind = std::min(text.find_first_not_of("0123456789", next), text.size());
    if (find_school_year(text.substr(from, behind - from), year.first_month) != year) return std::nullopt;
    return Span{next, behind - next};
}

} // namespace

std::string renewed_date(const std::string& text, const SchoolYear& year, const Template& plan_template) {
    if (text.empty() || is_only_placeholder(text)) return text;
    const auto dates = read_dates(text, year, plan_template.dates);
    if (!dates.names_days || dates.parts.empty() || plan_template.months.empty()) return with_next_years(text, year);
    auto result = months_of(dates.parts, plan_template.months);
    if (!years_in(text).empty()) result += " " + std::to_string(year_of(dates.parts.back().to) + 1);
    return result;
}

std::string with_next_school_year(std::string_view text, const SchoolYear& year) {
    std::string result(text);
    for (const auto& span : years_in(text)) {
        const auto second = number(text, span) == year.first_year ? second_year(text, span, year) : std::nullopt;
        if (!second) continue; // digits stay as many, so places stay right
        const auto last = std::to_string(year.first_year + 2);
        result.replace(span.offset, span.length, std::to_string(year.first_year + 1));
        result.replace(second->offset, second->length, last.substr(last.size() - second->length));
    }
    return result;
}

std::string renewed_text(std::string_view text, const SchoolYear& year, const Template& plan_template) {
    auto result = with_next_school_year(text, year);
    std::string_view unchanged = text;
    const auto replacements = DateFinder(unchanged, year, plan_template).find();
    for (auto at = replacements.rbegin(); at != replacements.rend(); ++at)
        result.replace(at->span.offset, at->span.length, at->text);
    return result;
}

} // namespace plan::core
