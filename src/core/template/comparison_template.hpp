// The words of a document that puts several plans of one school side by side.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace plan::core {

class JsonNode;

/// Texts may hold what stands in braces behind them. All are there, or the template knows of no comparison.
struct ComparisonTemplate {
    std::string title;
    std::string introduction; ///< {organisation} {first} {last} {n} {date}

    std::string goals_title;
    std::string goals_caption;
    std::string goal;       ///< title of the column with the names of the goals
    std::string goal_there; ///< in the first year
    std::string goal_kept;  ///< these four: in a cell
    std::string goal_new;
    std::string goal_dropped;
    std::string goal_renamed;  ///< {goal}: what it is called in that year
    std::string sentence_kept; ///< these three: {schoolYear} {before} {goals}
    std::string sentence_new;
    std::string sentence_dropped;

    std::string figures_title;
    std::string figures_caption;
    std::string figure;                                      ///< title of the column with their names
    std::map<std::string, std::string, std::less<>> figures; ///< by id: "goals", "done" … as core/years has them

    std::string budget_title;
    std::string budget_caption;
    std::string budget_year; ///< these: titles of columns
    std::string plan;
    std::string grant;
    std::string planned;
    std::string paid;
    std::string carried_over;
    std::string repaid;

    std::string chart_title;
    std::string chart_planned; ///< names of its series
    std::string chart_paid;

    std::string notes_title;
    std::map<std::string, std::string, std::less<>> notes; ///< by id; {schoolYear} {name} {other}
    std::string unknown;                                   ///< in a cell
    std::string hours;                                     ///< {hours}

    [[nodiscard]] bool is_there() const { return !title.empty(); }
};

/// The figures that are compared, in the order in which they are shown.
inline constexpr std::string_view compared_figures[] = {"goals", "activities",   "done",      "postponed", "cancelled",
                                                        "open",  "hoursPlanned", "hoursDone", "planned",   "paid"};

/// What must be told of the plans that are compared.
inline constexpr std::string_view comparison_notes[] = {
    "sameYear",   "schoolYearUnknown", "otherOrganisation", "otherProfile",
    "likelySame", "someHours",         "someAmounts",       "gap"};

/// @throws Refused  "template.broken"
ComparisonTemplate read_comparison(const JsonNode& node);

} // namespace plan::core
