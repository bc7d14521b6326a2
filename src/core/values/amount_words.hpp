// The words in which a template's plans write amounts.
#pragma once

#include <string>
#include <vector>

namespace plan::core {

/// Any list may be empty: then only the sign of the euro is a currency, no word is an amount, and there are no
/// products.
struct AmountWords {
    std::vector<std::string> currencies; ///< besides that sign, as texts write them, and in lower case: "EUR", "eur"
    std::vector<std::string> nothing;    ///< in lower case, for no cost: "gratis"
    std::vector<std::string> times;      ///< between factors, in lower case: "x"
    std::vector<std::string> per;        ///< before what an amount is for one of, in lower case: "per", "/"
    std::vector<std::string> included;   ///< behind an amount, and no part of it, in lower case: "incl. btw"
};

} // namespace plan::core
