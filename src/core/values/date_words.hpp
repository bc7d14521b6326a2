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
    std::vector<Meaning<unsigned>> months; ///< 1 to 12
    std::vector<Meaning<MonthPart>> parts; ///< before a month: "eind"
    std::vector<Meaning<int>> ordinals;    ///< 1 to 3, before a trimester: "1e", "eerste"
    std::vector<std::string> trimesters;   ///< "trimester"
    std::vector<std::string> weeks;        ///< before the number of one: "week", "wk"
    std::vector<std::string> weekdays;     ///< before a day; which one is not looked at
    std::vector<std::string> day_endings;  ///< behind the number of a day: "ste"
    std::vector<std::string> whole_year;   ///< "schooljaar", "het hele jaar"
    std::vector<std::string> between;      ///< from one date to another, besides dashes and slashes: "tot en met"
    std::vector<std::string> before;       ///< before a date, where it says nothing: "in"
};

} // namespace plan::core
