#include "core/values/one_date_grammar.hpp"

#include "core/values/calendar.hpp"

#include <algorithm>

namespace plan::core {
namespace {

constexpr unsigned most_weeks_or_days = 53; // a bare number may be that of a week
constexpr unsigned most_months = 12;
constexpr int century = 2000;

std::optional<int> take_long_year(TextCursor& cursor) {
    const auto start = cursor;
    const auto year = cursor.take_number(4, 4);
    if (year) return static_cast<int>(*year);
    cursor = start;
    return std::nullopt;
}

/// "'26"
std::optional<int> take_short_year(TextCursor& cursor) {
    const auto start = cursor;
    if (cursor.take('\''))
        if (const auto year = cursor.take_number(2, 2)) return century + static_cast<int>(*year);
    cursor = start;
    return std::nullopt;
}

std::optional<int> take_year(TextCursor& cursor) {
    const auto year = take_long_year(cursor);
    return year ? year : take_short_year(cursor);
}

/// Two digits that a mark joins to a date: "14/10/26".
std::optional<int> take_joined_year(TextCursor& cursor) {
    if (const auto year = take_year(cursor)) return year;
    const auto year = cursor.take_number(2, 2);
    return year ? std::optional(century + static_cast<int>(*year)) : std::nullopt;
}

bool take_between_gaps(TextCursor& cursor, char mark) {
    const auto start = cursor;
    cursor.skip_gap();
    if (cursor.take(mark)) {
        cursor.skip_gap();
        return true;
    }
    cursor = start;
    return false;
}

std::optional<unsigned> take_month_number(TextCursor& cursor) {
    const auto month = cursor.take_number(1, 2);
    return month && *month >= 1 && *month <= most_months ? month : std::nullopt;
}

/// Where a year stands behind the sign that joins it: the date with it.
void add_with_joined_year(NamedDate date, TextCursor behind, OneDateParser::Readings& found) {
    const auto year = take_joined_year(behind);
    if (!year) return;
    date.year = *year;
    found.emplace_back(date, behind);
}

/// A date, and the same with the year that may follow: what comes behind tells which.
void add_with_year(NamedDate date, TextCursor cursor, OneDateParser::Readings& found) {
    auto behind = cursor;
    behind.skip_gap();
    if (const auto year = take_year(behind)) {
        auto with_year = date;
        with_year.year = *year;
        found.emplace_back(with_year, behind);
    }
    found.emplace_back(date, cursor);
}

} // namespace

OneDateParser::Readings OneDateParser::read(TextCursor cursor) const {
    NamedDate around;
    const auto take_part = [&] {
        if (!cursor.take_word(words_.day_parts)) return;
        cursor.take(',');
        cursor.skip_gap();
    };
    take_part();
    if (take_weekday(cursor, around)) {
        cursor.take('.');
        cursor.skip_gap();
        take_part();
        if (cursor.take(',')) cursor.skip_gap();
    }
    Readings cores;
    add_iso(cursor, cores);
    for (const char mark : {'/', '-', '.'}) add_numeric(cursor, mark, cores);
    add_day_of_month(cursor, cores);
    if (around.weekday == 0) {
        add_month(cursor, cores);
        add_numeric_month(cursor, cores);
        add_week(cursor, cores);
        add_trimester(cursor, cores);
        add_year(cursor, cores);
    }
    add_bare_day(cursor, cores);
    Readings found;
    for (auto& [date, end] : cores) {
        if (around.weekday != 0) date.weekday = around.weekday;
        std::vector<Reading> longer{{date, end}};
        while (date.day && take_around(end, date)) longer.emplace_back(date, end);
        std::move(longer.rbegin(), longer.rend(), std::back_inserter(found));
    }
    return found;
}

/// "2026-10-14", "2026/10/14", "2027-03"
void OneDateParser::add_iso(TextCursor cursor, Readings& found) const {
    NamedDate date;
    const auto year = take_long_year(cursor);
    if (!year) return;
    date.year = *year;
    for (const char mark : {'-', '/', '.'}) {
        auto at = cursor;
        if (!at.take(mark)) continue;
        const auto month = at.take_number(2, 2);
        if (!month || *month < 1 || *month > most_months) return;
        date.month = *month;
        auto behind = at;
        if (behind.take(mark))
            if (const auto day = behind.take_number(1, 2)) {
                date.day = *day;
                found.emplace_back(date, behind);
                date.day.reset();
            }
        if (mark == '-') found.emplace_back(date, at);
    }
}

/// "14/10", "14-10-2026", "14.10.26"
void OneDateParser::add_numeric(TextCursor cursor, char mark, Readings& found) const {
    NamedDate date;
    date.day = take_day(cursor);
    if (!date.day || !take_between_gaps(cursor, mark)) return;
    const auto month = take_month_number(cursor);
    if (!month) return;
    date.month = *month;
    auto behind = cursor;
    if (take_between_gaps(behind, mark)) add_with_joined_year(date, behind, found);
    add_with_year(date, cursor, found);
}

/// "14 oktober 2026", "14. okt. '26", "14-okt-26"
void OneDateParser::add_day_of_month(TextCursor cursor, Readings& found) const {
    NamedDate date;
    date.day = take_day(cursor);
    if (!date.day) return;
    const bool joined = cursor.take('-');
    if (!joined) cursor.take('.');
    cursor.skip_gap();
    const auto month = cursor.take_meaning(words_.months);
    if (!month) return;
    date.month = *month;
    cursor.take('.');
    auto behind = cursor;
    if (joined && behind.take('-')) add_with_joined_year(date, behind, found);
    add_with_year(date, cursor, found);
}

/// "oktober", "eind november 2026", "juni '27", "okt-26"
void OneDateParser::add_month(TextCursor cursor, Readings& found) const {
    NamedDate date;
    if (const auto part = cursor.take_meaning(words_.parts)) {
        date.part = *part;
        cursor.skip_gap();
        if (cursor.take_word(words_.before)) cursor.skip_gap();
    }
    const auto month = cursor.take_meaning(words_.months);
    if (!month) return;
    date.month = *month;
    cursor.take('.');
    auto behind = cursor;
    if (behind.take('-'))
        if (const auto year = behind.take_number(2, 2)) {
            auto with_year = date;
            with_year.year = century + static_cast<int>(*year);
            with_year.year_looks_like_day = true;
            found.emplace_back(with_year, behind);
        }
    add_with_year(date, cursor, found);
}

/// "3/2027", "10-2026"
void OneDateParser::add_numeric_month(TextCursor cursor, Readings& found) const {
    NamedDate date;
    const auto month = take_month_number(cursor);
    if (!month) return;
    date.month = *month;
    if (!take_between_gaps(cursor, '/') && !take_between_gaps(cursor, '-') && !cursor.take('.')) return;
    const auto year = take_long_year(cursor);
    if (!year) return;
    date.year = *year;
    found.emplace_back(date, cursor);
}

/// "week 42", "wk. 42 2026", "2026-w42", "week van 12 oktober"
void OneDateParser::add_week(TextCursor cursor, Readings& found) const {
    NamedDate date;
    if (const auto year = take_long_year(cursor)) {
        date.year = *year;
        cursor.take('-');
    }
    if (!cursor.take_word(words_.weeks)) return;
    cursor.take('.');
    cursor.skip_gap();
    auto number = cursor;
    if (const auto week = number.take_number(1, 2); week && *week > 0) {
        date.week = static_cast<int>(*week);
        if (date.year != 0) found.emplace_back(date, number);
        else add_with_year(date, number, found);
        return;
    }
    if (date.year != 0 || !cursor.take_word(words_.before)) return;
    cursor.skip_gap();
    Readings days;
    take_weekday(cursor, date);
    cursor.skip_gap();
    for (const char mark : {'/', '-'}) add_numeric(cursor, mark, days);
    add_day_of_month(cursor, days);
    for (auto& [day, end] : days) {
        day.week_of_day = true;
        day.weekday = date.weekday;
        found.emplace_back(day, end);
    }
}

/// "1e trimester", "trimester 1"
void OneDateParser::add_trimester(TextCursor cursor, Readings& found) const {
    NamedDate date;
    if (const auto ordinal = cursor.take_meaning(words_.ordinals)) {
        date.trimester = *ordinal;
        cursor.skip_gap();
        if (cursor.take_word(words_.trimesters)) found.emplace_back(date, cursor);
        return;
    }
    constexpr unsigned trimesters = 3;
    if (!cursor.take_word(words_.trimesters)) return;
    cursor.skip_gap();
    const auto number = cursor.take_number(1, 1);
    if (!number || *number < 1 || *number > trimesters) return;
    date.trimester = static_cast<int>(*number);
    found.emplace_back(date, cursor);
}

/// "het hele schooljaar", "schooljaar 2026-2027", "2026-2027"
void OneDateParser::add_year(TextCursor cursor, Readings& found) const {
    NamedDate date;
    date.whole_year = true;
    auto behind = cursor;
    const bool is_named = behind.take_word(words_.whole_year);
    if (is_named) behind.skip_gap();
    auto label = behind;
    if (const auto year = take_long_year(label)) {
        const bool joined = take_between_gaps(label, '-') || take_between_gaps(label, '/');
        const auto next = joined ? take_joined_year(label) : std::nullopt;
        if (next && *next == *year + 1) {
            date.year = *year;
            found.emplace_back(date, label);
            return;
        }
    }
    if (!is_named) return;
    cursor.take_word(words_.whole_year);
    found.emplace_back(date, cursor);
}

/// "5", "wo 14", "2de", or behind a week "44 2026": another date names what it is the number of.
void OneDateParser::add_bare_day(TextCursor cursor, Readings& found) const {
    NamedDate date;
    date.day = take_day(cursor);
    if (date.day) add_with_year(date, cursor, found);
}

/// "14", "14de"
std::optional<unsigned> OneDateParser::take_day(TextCursor& cursor) const {
    const auto day = cursor.take_number(1, 2);
    if (!day || *day < 1 || *day > most_weeks_or_days) return std::nullopt;
    cursor.take_word(words_.day_endings);
    return day;
}

/// "woensdag", "wo", also where a part of the day is written to it: "woensdagnamiddag".
bool OneDateParser::take_weekday(TextCursor& cursor, NamedDate& date) const {
    if (cursor.behind_letter()) return false;
    const auto take = [&](const Meaning<unsigned>& meaning, TextCursor at) {
        date.weekday = meaning.value;
        cursor = at;
        return true;
    };
    for (const auto& meaning : words_.weekdays) {
        auto at = cursor;
        if (!at.take(std::string_view(meaning.word))) continue;
        if (!at.at_letter() || at.take_word(words_.day_parts)) return take(meaning, at);
    }
    return false;
}

/// What may stand behind a day and does not change which day it is: a time, a part of the day, its weekday.
bool OneDateParser::take_around(TextCursor& cursor, NamedDate& date) const {
    auto at = cursor;
    if (at.take('t') && at.at_digit() && take_hours(at)) { // 2026-10-14T09:00
        cursor = at;
        return true;
    }
    at = cursor;
    at.skip_gap();
    if (at.take(',')) at.skip_gap();
    const bool in_brackets = at.take('(');
    if (at.behind_letter()) return false;
    auto changed = date;
    if (!at.take_word(words_.day_parts) && !take_hours(at)) {
        if (!take_weekday(at, changed)) return false;
        at.take('.');
    }
    if (in_brackets && !at.take(')')) return false;
    if (date.weekday != 0 && changed.weekday != date.weekday) return false;
    date = changed;
    cursor = at;
    return true;
}

/// "13u30", "om 9:00", "13u30-16u", "van 9 tot 12 uur"
bool OneDateParser::take_hours(TextCursor& cursor) const {
    auto at = cursor;
    bool is_marked = false;
    if (at.take_word(words_.before_hours)) at.skip_gap();
    if (!take_time(at, is_marked)) return false;
    auto last = at;
    last.skip_gap();
    bool last_is_marked = false;
    if (last.take('-') ||
        (!last.behind_letter() && (last.take_word(words_.between) || last.take_word(words_.listing)))) {
        last.skip_gap();
        if (take_time(last, last_is_marked) && last_is_marked) {
            cursor = last;
            return true;
        }
    }
    if (!is_marked) return false;
    cursor = at;
    return true;
}

bool OneDateParser::take_time(TextCursor& cursor, bool& is_marked) const {
    constexpr unsigned hours_of_day = 24;
    constexpr unsigned minutes_of_hour = 60;
    const auto hour = cursor.take_number(1, 2);
    if (!hour || *hour > hours_of_day) return false;
    const auto take_minutes = [&](TextCursor& at) {
        const auto minutes = at.take_number(2, 2);
        return minutes && *minutes < minutes_of_hour;
    };
    auto at = cursor;
    if (at.take(':')) {
        if (!take_minutes(at)) return false;
        cursor = at;
        if (at.take(':') && take_minutes(at)) cursor = at; // seconds
        is_marked = true;
    } else if (at.take('.') && take_minutes(at)) {
        cursor = at;
    }
    at = cursor;
    at.skip_gap();
    if (at.take_word(words_.hours)) {
        cursor = at;
        is_marked = true;
        if (take_minutes(at)) cursor = at;
    }
    return true;
}

} // namespace plan::core
