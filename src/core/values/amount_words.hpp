// The words in which a template's plans write amounts.
#pragma once

#include <string>
#include <vector>

namespace plan::core {

/// Either list may be empty: then only the sign of the euro is a currency, and no word is an amount.
struct AmountWords {
    std::vector<std::string> currencies; ///< besides that sign, as texts write them, and in lower case: "EUR", "eur"
    std::vector<std::string> nothing;    ///< in lower case, for no cost: "gratis"
};

} // namespace plan::core
