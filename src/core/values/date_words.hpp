// The words in which a template's plans write dates.
#pragma once

#include <string>
#include <vector>

namespace plan::core {

enum class MonthPart { whole, beginning, middle, end };

/// A word, and what it stands for.
template <typename Value>
struct Meaning {
    std::string word;
    Value value;
    bool operator==(const Meaning&) const = default;
};

/// All in lower case, in any order. A list may be empty: dates that need its words are not read then, but those in
/// digits are ("14/10/2026", "2026-10-14").
struct DateWords {
    std::vector<Meaning<unsigned>> months;   ///< 1 to 12
    std::vector<Meaning<MonthPart>> parts;   ///< before a month: "eind"
    std::vector<Meaning<int>> ordinals;      ///< 1 to 3, before a trimester: "1e", "eerste"
    std::vector<std::string> trimesters;     ///< "trimester"
    std::vector<std::string> weeks;          ///< before the number of one: "week", "wk"
    std::vector<Meaning<unsigned>> weekdays; ///< 1 (Monday) to 7; 0 where the template does not tell which one
    std::vector<std::string> day_endings;    ///< behind the number of a day: "ste"
    std::vector<std::string> day_parts;      ///< "namiddag": they say nothing about the day
    std::vector<std::string> hours;          ///< in a time: "u", "uur"
    std::vector<std::string> before_hours;   ///< before a time: "om"
    std::vector<std::string> whole_year;     ///< "schooljaar", "het hele jaar"
    std::vector<std::string> between;        ///< from one date to another, besides dashes and slashes: "tot en met"
    std::vector<std::string> listing;        ///< one date and another: "en"; what is in `between` too is one of these
    std::vector<std::string> spanning;       ///< before a first date and a last one: "tussen"
    std::vector<std::string> before;         ///< before a date, where it says nothing: "in"
};

/// "dinsdag"; empty where the words do not tell.
std::string weekday_name(const DateWords& words, unsigned weekday);

} // namespace plan::core
