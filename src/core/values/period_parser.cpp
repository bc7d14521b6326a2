// read_dates: which days are meant by what a text names.
#include "core/values/period_parser.hpp"

#include "core/values/date_grammar.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace plan::core {
namespace {

using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;

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

unsigned weekday_of(Day day) { return std::chrono::weekday{day}.iso_encoding(); }

Period week_of(Day day) {
    const Day monday = day - days{weekday_of(day) - 1};
    return {monday, monday + days{6}};
}

/// ISO 8601: week 1 is the week with 4 January.
std::optional<Period> iso_week(int y, int week) {
    const auto first = week_of(sys_days{year{y} / 1 / 4});
    const Day monday = first.from + days{7 * (week - 1)};
    if (week < 1 || year_of(monday + days{3}) != y) return std::nullopt;
    return Period{monday, monday + days{6}};
}

Period trimester_of(int number, const SchoolYear& school_year) {
    const auto whole = school_year.period();
    const int second_year = school_year.first_year + 1;
    if (number == 1) return {whole.from, sys_days{year{school_year.first_year} / 12 / 31}};
    if (number == 2) return {sys_days{year{second_year} / 1 / 1}, sys_days{year{second_year} / 3 / 31}};
    return {sys_days{year{second_year} / 4 / 1}, whole.to};
}

bool touches(const Period& period, const Period& other) { return period.to >= other.from && period.from <= other.to; }

bool is_bare(const NamedDate& date) { return date.day && date.month == 0; }

/// "5, 12 en 19 februari", "week 42-44": what a number alone is stands in another date. False where it does not.
bool fill_in_months(std::vector<NamedDate>& dates) {
    for (std::size_t at = 1; at < dates.size(); ++at)
        if (is_bare(dates[at]) && dates[at].weekday == 0 && dates[at - 1].week != 0) {
            dates[at].week = static_cast<int>(*dates[at].day);
            dates[at].day.reset();
        }
    for (auto at = dates.rbegin(); at != dates.rend(); ++at) {
        if (!is_bare(*at)) continue;
        if (at == dates.rbegin() || at->year != 0) return false;
        const auto& next = *(at - 1);
        if (!next.day || next.week_of_day) return false;
        at->month = next.month;
        at->year = next.year;
    }
    return true;
}

/// "november – januari 2027": a year that is named tells those of the dates beside it.
void fill_in_years(std::vector<NamedDate>& dates) {
    const auto earlier = [](const NamedDate& one, const NamedDate& other) {
        return one.month != 0 ? one.month <= other.month : one.week <= other.week;
    };
    const auto is_open = [](const NamedDate& one, const NamedDate& beside) {
        return one.year == 0 && beside.year != 0 && !beside.whole_year && (one.month != 0) == (beside.month != 0) &&
               (one.week != 0) == (beside.week != 0);
    };
    for (std::size_t at = dates.size(); at-- > 1;)
        if (auto& first = dates[at - 1]; is_open(first, dates[at]))
            first.year = earlier(first, dates[at]) ? dates[at].year : dates[at].year - 1;
    for (std::size_t at = 1; at < dates.size(); ++at)
        if (auto& second = dates[at]; is_open(second, dates[at - 1]))
            second.year = earlier(dates[at - 1], second) ? dates[at - 1].year : dates[at - 1].year + 1;
}

/// Which days the dates of a text are.
class Resolver {
public:
    Resolver(const SchoolYear& school_year, YearIs year) : school_year_(school_year), year_(year) {}

    Dates resolve(NamedDates named) {
        if (named.spanning) {
            if (named.dates.size() != 2) return failed(DateProblem::unreadable);
            named.joints.front() = DateJoint::reaching;
        }
        const bool names_days = std::ranges::any_of(named.dates, [](const auto& date) { return date.day.has_value(); });
        if (!fill_in_months(named.dates)) return failed(DateProblem::unreadable);
        fill_in_years(named.dates);
        for (const auto& date : named.dates) {
            const auto period = period_of(date);
            if (!period) return failed(problem_);
            periods_.push_back(*period);
        }
        if (!join(named.joints) || !put_in_order(named.dates)) return failed(problem_);
        result_.names_days = names_days;
        return std::move(result_);
    }

private:
    Dates failed(DateProblem problem) {
        result_.parts.clear();
        result_.problem = problem;
        return std::move(result_);
    }

    std::optional<Period> period_of(const NamedDate& date) {
        if (date.whole_year)
            return date.year != 0 ? SchoolYear{date.year, school_year_.first_month}.period() : school_year_.period();
        if (date.trimester != 0) return trimester_of(date.trimester, school_year_);
        if (date.week != 0) return week(date);
        if (date.year_looks_like_day && std::abs(date.year - school_year_.first_year) > 1 && year_ == YearIs::known) {
            problem_ = DateProblem::ambiguous;
            return std::nullopt;
        }
        const int y = date.year != 0 ? date.year : school_year_.year_of_month(date.month);
        if (!date.day) return month_part(y, date.month, date.part);
        const std::chrono::year_month_day day{year{y}, month{date.month}, std::chrono::day{*date.day}};
        if (!day.ok()) {
            problem_ = DateProblem::no_such_day;
            return std::nullopt;
        }
        const Day found = sys_days{day};
        const bool is_certain = date.year != 0 || year_ == YearIs::known;
        if (date.weekday != 0 && date.weekday != weekday_of(found) && is_certain) {
            problem_ = DateProblem::weekday_differs;
            result_.weekday = weekday_of(found);
            return std::nullopt;
        }
        return date.week_of_day ? week_of(found) : Period{found, found};
    }

    [[nodiscard]] std::optional<Period> week(const NamedDate& date) const {
        if (date.year != 0) return iso_week(date.year, date.week);
        for (const int y : {school_year_.first_year, school_year_.first_year + 1})
            if (const auto found = iso_week(y, date.week); found && touches(*found, school_year_.period()))
                return found;
        return std::nullopt;
    }

    /// Makes a part of what reaches from one date to another, and of each other date.
    bool join(const std::vector<DateJoint>& joints) {
        result_.parts.push_back(periods_.front());
        bool is_range = false;
        for (std::size_t at = 0; at < joints.size(); ++at) {
            auto& last = result_.parts.back();
            const auto& next = periods_[at + 1];
            if (joints[at] == DateJoint::listed) {
                result_.parts.push_back(next);
                is_range = false;
                continue;
            }
            if (joints[at] == DateJoint::slash && last.to + days{1} != next.from) {
                problem_ = DateProblem::ambiguous;
                return false;
            }
            if (is_range || next.to < last.from) return false; // "1-2-3 oktober", "14-12 oktober"
            last.to = next.to;
            is_range = joints[at] == DateJoint::reaching;
        }
        return true;
    }

    /// Days that follow each other are one period; other days are a list. Months and weeks are never one with gaps.
    bool put_in_order(const std::vector<NamedDate>& dates) {
        auto& parts = result_.parts;
        if (parts.size() == 1) return true;
        std::ranges::sort(parts, {}, [](const Period& part) { return std::pair(part.from, part.to); });
        parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
        bool has_gap = false;
        for (std::size_t at = 1; at < parts.size(); ++at) {
            if (parts[at].from <= parts[at - 1].to) {
                problem_ = DateProblem::ambiguous;
                return false;
            }
            has_gap = has_gap || parts[at - 1].to + days{1} != parts[at].from;
        }
        if (!has_gap) parts = {Period{parts.front().from, parts.back().to}};
        const bool all_days =
            std::ranges::all_of(dates, [](const auto& date) { return date.day && !date.week_of_day; });
        if (has_gap && !all_days) {
            problem_ = DateProblem::gap;
            return false;
        }
        return true;
    }

    SchoolYear school_year_;
    YearIs year_;
    std::vector<Period> periods_;
    Dates result_;
    DateProblem problem_ = DateProblem::unreadable;
};

} // namespace

Dates read_dates(std::string_view text, const SchoolYear& school_year, const DateWords& words, YearIs year) {
    auto named = parse_named_dates(text, words);
    if (named) return Resolver(school_year, year).resolve(std::move(*named));
    Dates unread;
    unread.problem = DateProblem::unreadable;
    return unread;
}

std::optional<Period> parse_period(std::string_view text, const SchoolYear& school_year, const DateWords& words) {
    return read_dates(text, school_year, words).span();
}

bool names_days(std::string_view text, const DateWords& words) {
    constexpr SchoolYear leap_year{2023, 9}; // 29 February is a day too
    return read_dates(text, leap_year, words, YearIs::unknown).names_days;
}

} // namespace plan::core
