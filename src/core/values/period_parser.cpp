// parse_period: the grammar of dates in a plan.
#include "core/values/period_parser.hpp"

#include "core/text/lower_case.hpp"
#include "core/text/trimming.hpp"
#include "core/values/calendar.hpp"
#include "core/values/word_parser.hpp"

#include <algorithm>
#include <boost/spirit/home/x3.hpp>
#include <optional>
#include <string>

namespace plan::core {
namespace {

namespace x3 = boost::spirit::x3;
using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;

/// What one date names; fields that the text leaves out are 0 or nothing.
struct Named {
    int year = 0;
    unsigned month = 0;
    std::optional<unsigned> day;
    int week = 0;
    int trimester = 0;
    bool whole_year = false;
    MonthPart part = MonthPart::whole;
};

/// "14 Oktober  2026." → "14 oktober 2026"
std::string tidy(std::string_view text) {
    std::string result;
    for (const auto& piece : lower(trimmed(text))) {
        const bool space = static_cast<unsigned char>(piece) <= 0x20;
        if (!space) result += piece;
        else if (!result.empty() && result.back() != ' ') result += ' ';
    }
    result = with_plain_spaces(std::move(result));
    if (result.ends_with('.')) result.pop_back();
    return result;
}

template <typename Iterator>
bool parse_named(Iterator& first, Iterator last, const DateWords& words, Named& named) {
    const auto set = [&named](auto member) {
        return [&named, member](const auto& context) {
            named.*member = static_cast<std::remove_reference_t<decltype(named.*member)>>(x3::_attr(context));
        };
    };
    const auto reset = x3::eps[([&](const auto&) { named = Named{}; })];
    const auto set_whole_year = [&](const auto&) { named.whole_year = true; };
    const auto short_year = [&](const auto& context) { named.year = 2000 + static_cast<int>(x3::_attr(context)); };

    const auto two_digits = x3::uint_parser<unsigned, 10, 1, 2>{};
    const auto exactly_two = x3::uint_parser<unsigned, 10, 2, 2>{};
    const auto four_digits = x3::uint_parser<unsigned, 10, 4, 4>{};
    const auto gap = *x3::lit(' ');
    const auto word_end = !x3::alpha;
    const auto dot = -x3::lit('.');
    const auto day = two_digits[set(&Named::day)] >> !x3::digit >> -OneOf(words.day_endings);
    const auto the_month = MeaningOf(words.months)[set(&Named::month)] >> word_end >> dot;
    const auto the_year = four_digits[set(&Named::year)] >> !x3::digit;
    const auto weekday = OneOf(words.weekdays) >> word_end >> dot >> gap;
    const auto numeric = [&](char mark) {
        return day >> gap >> mark >> gap >> two_digits[set(&Named::month)] >> !x3::digit >>
               -(gap >> mark >> gap >> (the_year | (exactly_two[short_year] >> !x3::digit)));
    };
    const auto iso =
        the_year >> '-' >> exactly_two[set(&Named::month)] >> '-' >> exactly_two[set(&Named::day)] >> !x3::digit;
    const auto whole_year = OneOf(words.whole_year)[set_whole_year];
    const auto date =
        (reset >> iso) | (reset >> -weekday >> numeric('/')) | (reset >> -weekday >> numeric('-')) |
        (reset >> -weekday >> numeric('.')) | (reset >> -weekday >> day >> gap >> the_month >> -(gap >> the_year)) |
        (reset >> -(MeaningOf(words.parts)[set(&Named::part)] >> word_end >> gap) >> the_month >> -(gap >> the_year)) |
        (reset >> OneOf(words.weeks) >> dot >> gap >> two_digits[set(&Named::week)] >> !x3::digit >>
         -(gap >> the_year)) |
        (reset >> MeaningOf(words.ordinals)[set(&Named::trimester)] >> gap >> OneOf(words.trimesters)) |
        (reset >> whole_year);
    return x3::parse(first, last, date);
}

std::optional<Day> valid_day(int y, unsigned m, unsigned d) {
    const std::chrono::year_month_day date{year{y}, month{m}, std::chrono::day{d}};
    if (!date.ok()) return std::nullopt;
    return sys_days{date};
}

Period month_part(int y, unsigned m, MonthPart part) {
    const Day first = sys_days{year{y} / month{m} / 1};
    const Day last = sys_days{year{y} / month{m} / std::chrono::last};
    switch (part) {
    case MonthPart::beginning:
        return {first, first + days{9}};
    case MonthPart::middle:
        return {first + days{10}, first + days{19}};
    case MonthPart::end:
        return {first + days{20}, last};
    case MonthPart::whole:
        break;
    }
    return {first, last};
}

/// ISO 8601: week 1 is the week with 4 January.
std::optional<Period> iso_week(int y, int week) {
    const Day fourth = sys_days{year{y} / 1 / 4};
    const std::chrono::weekday weekday{fourth};
    const Day monday = fourth - days{weekday.iso_encoding() - 1} + days{7 * (week - 1)};
    const Day thursday = monday + days{3};
    if (week < 1 || std::chrono::year_month_day{thursday}.year() != year{y}) return std::nullopt;
    return Period{monday, monday + days{6}};
}

std::optional<Period> week_of_school_year(const Named& named, const SchoolYear& school_year) {
    if (named.year != 0) return iso_week(named.year, named.week);
    for (const int y : {school_year.first_year, school_year.first_year + 1}) {
        const auto week = iso_week(y, named.week);
        if (week && week->to >= school_year.period().from && week->from <= school_year.period().to) return week;
    }
    return std::nullopt;
}

Period trimester_of(int number, const SchoolYear& school_year) {
    const auto whole = school_year.period();
    const int second_year = school_year.first_year + 1;
    if (number == 1) return {whole.from, sys_days{year{school_year.first_year} / 12 / 31}};
    if (number == 2) return {sys_days{year{second_year} / 1 / 1}, sys_days{year{second_year} / 3 / 31}};
    return {sys_days{year{second_year} / 4 / 1}, whole.to};
}

std::optional<Period> resolve(const Named& named, const SchoolYear& school_year) {
    if (named.whole_year) return school_year.period();
    if (named.trimester != 0) return trimester_of(named.trimester, school_year);
    if (named.week != 0) return week_of_school_year(named, school_year);
    if (named.month < 1 || named.month > 12) return std::nullopt;
    const int y = named.year != 0 ? named.year : school_year.year_of_month(named.month);
    if (!named.day) return month_part(y, named.month, named.part);
    const auto day = valid_day(y, named.month, *named.day);
    if (!day) return std::nullopt;
    return Period{*day, *day};
}

/// Takes "–", "tot en met", "en", "/" … between two dates.
template <typename Iterator>
bool parse_range_mark(Iterator& first, Iterator last, const DateWords& words) {
    const auto mark = OneOf(words.between) | "\u2013" | "\u2014" | "-" | "/" | "&" | ",";
    return x3::parse(first, last, *x3::lit(' ') >> mark >> *x3::lit(' '));
}

/// "12-14 oktober", "12 en 14 oktober 2026": two days of one month.
std::optional<Period> parse_days_of_month(const std::string& text, const SchoolYear& school_year,
                                          const DateWords& words) {
    auto at = text.begin();
    unsigned first_day = 0;
    if (!x3::parse(at, text.end(), x3::uint_parser<unsigned, 10, 1, 2>{}, first_day)) return std::nullopt;
    if (!parse_range_mark(at, text.end(), words)) return std::nullopt;
    Named last;
    if (!parse_named(at, text.end(), words, last) || at != text.end() || !last.day) return std::nullopt;
    const auto to = resolve(last, school_year);
    if (!to) return std::nullopt;
    const std::chrono::year_month_day end{to->to};
    const auto from = valid_day(static_cast<int>(end.year()), static_cast<unsigned>(end.month()), first_day);
    if (!from || *from > to->to) return std::nullopt;
    return Period{*from, to->to};
}

constexpr std::size_t longest_date = 80;

/// Without a word in front that says nothing.
std::string bare(std::string_view text, const DateWords& words) {
    std::string tidied = tidy(text);
    const auto says_nothing = [&tidied](const std::string& word) { return tidied.starts_with(word + ' '); };
    const auto word = std::ranges::find_if(words.before, says_nothing);
    if (word != words.before.end()) tidied.erase(0, word->size() + 1);
    return tidied;
}

} // namespace

std::optional<Period> parse_period(std::string_view text, const SchoolYear& school_year, const DateWords& words) {
    if (text.size() > longest_date) return std::nullopt;
    const std::string tidied = bare(text, words);
    auto at = tidied.begin();
    const auto end = tidied.end();
    Named first;
    if (!parse_named(at, end, words, first)) return parse_days_of_month(tidied, school_year, words);
    if (at == end) return resolve(first, school_year);
    Named last;
    if (!parse_range_mark(at, end, words) || !parse_named(at, end, words, last) || at != end)
        return parse_days_of_month(tidied, school_year, words);
    if (first.year == 0 && last.year != 0 && first.month != 0 && last.month != 0)
        first.year = first.month <= last.month ? last.year : last.year - 1;
    const auto from = resolve(first, school_year);
    const auto to = resolve(last, school_year);
    if (!from || !to || to->to < from->from) return std::nullopt;
    return Period{from->from, to->to};
}

bool names_days(std::string_view text, const DateWords& words) {
    if (text.size() > longest_date) return false;
    const std::string tidied = bare(text, words);
    auto at = tidied.begin();
    const auto end = tidied.end();
    Named first;
    Named last;
    if (parse_named(at, end, words, first)) {
        if (at == end) return first.day.has_value();
        if (parse_range_mark(at, end, words) && parse_named(at, end, words, last) && at == end)
            return first.day || last.day;
    }
    constexpr SchoolYear leap_year{2023, 9}; // 29 February is a day too
    return parse_days_of_month(tidied, leap_year, words).has_value();
}

} // namespace plan::core
