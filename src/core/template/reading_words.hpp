// The words by which plans are read that were not made from a template.
#pragma once

#include "core/text/vocabulary.hpp"

#include <map>
#include <string>
#include <vector>

namespace plan::core {

/// What other people's plans call things. Any list may be empty: what is called so is not recognised then.
struct ReadingWords {
    template <typename Value>
    using ByRole = std::map<std::string, Value, std::less<>>;

    Terms plan_titles;                            ///< what the title of a plan has in it: "nascholingsplan"
    Terms profile;                                ///< what plans of this profile speak of, and those of no other
    ByRole<Terms> chapters;                       ///< by a chapter's role: what a heading of such a chapter has in it
    ByRole<std::vector<std::string>> column_keys; ///< by a column's role: titles that come behind the column's own
    std::vector<std::string> until_keys;          ///< titles of a column with the last day of a period
    std::vector<std::string> approved_keys;       ///< titles of a column that says whether a row counts
    std::vector<std::string> refused_keys;        ///< what such a column says of a row that does not
    std::vector<std::string> unit_price_keys;     ///< titles of a column with the price of one
    std::vector<std::string> count_keys;          ///< titles of a column that says how many
    std::vector<std::string> hours_keys;          ///< titles of a column with the hours of an activity
    std::vector<std::string> hour_words;          ///< behind a number of hours, in lower case: "uur"
    std::vector<std::string> units;               ///< what a title may end in besides: "in euro"
    std::vector<std::string> plural_endings;      ///< "en": "Doelgroepen" is the title "Doelgroep" too
    std::vector<std::string> goal_words;          ///< what stands before the number of a goal, in lower case
    Terms goal_lists;                             ///< headings below which a numbered list holds goals
};

} // namespace plan::core
