// What a template says of a plan that is made from that of the school year before.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace plan::core {

class JsonNode;

/// Texts may hold {variables}, and {oldYear}: the school year of the plan before. All may be missing: then dates and
/// means stay as they are, and nothing is marked or quoted.
struct NextYearTemplate {
    std::string date;                                          ///< stands in running text for a date that is over
    std::map<std::string, std::string, std::less<>> proposals; ///< by table: asks to look at the rows taken over
    std::string left_over;         ///< names {activities} that were put off, cancelled or never done; above the rows
    std::string no_priority;       ///< stands in the table of the priorities when all are over
    std::string estimated_reserve; ///< the sentence above the means
    std::string unsettled_reserve; ///< the same once the school year is over and not all that it cost is settled
    std::string spent_elsewhere_title; ///< of the column for what the plan before spends
    std::string quotation;             ///< the sentence above the evaluation of the plan before
    std::string figures;               ///< quoted there: {done} {all} {postponed} {cancelled} {open}
    std::string figures_money;         ///< behind it, where amounts are known: {planned} {paid}
    std::string figures_incomplete;    ///< behind that, where some could not be read
    std::string finished_priorities;   ///< quoted there too: {priorities}
};

/// @throws Refused  "template.broken"
NextYearTemplate read_next_year(const JsonNode& node);

} // namespace plan::core
