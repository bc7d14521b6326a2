// The words by which a profile's costs are judged.
#pragma once

#include <string>
#include <vector>

namespace plan::core {

/// Words in lower case that stand behind each other.
using Phrase = std::vector<std::string>;

/// The words by which costs are judged. Any list may be empty: what depends on it is silent then.
struct MoneyWords {
    std::vector<std::string> total_keys; ///< match_key of what a row of totals begins with: "Totaal"
    std::vector<std::string> grant_payer_keys;
    std::vector<std::string> school_payer_keys;
    std::vector<std::string> staff_payer_keys;
    std::string school_payer; ///< as it is written in a cell
    std::vector<std::string> travel_keys;
    std::vector<std::string> refused_category_keys; ///< kinds of cost that the grant does not pay
    std::vector<Phrase> refused_phrases;            ///< wordings that make one doubt it
    std::vector<Phrase> imposed_phrases;            ///< training that is not a free choice
    std::vector<std::string> negations;             ///< "niet", "geen"
    std::vector<Phrase> first_instalment;
    std::vector<Phrase> second_instalment;
    std::vector<std::string> spent_elsewhere_keys; ///< titles of a column for what another plan spends in that year
};

} // namespace plan::core
