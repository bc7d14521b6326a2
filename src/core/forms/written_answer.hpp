// How the answers of a form are written: dates and amounts one way in the whole plan.
#pragma once

#include "core/plan/plan.hpp"

#include <string>
#include <vector>

namespace plan::core {

/// A day that is written in digits alone, in words; any other text as it is: it may say more than the day.
std::string written_date(const Plan& plan, const std::string& answer);

/// An amount that is written in digits, with or without a euro sign, as "€ 1.250,50"; any other text as it is.
std::string written_amount(const Plan& plan, const std::string& answer);

/// The months as the school year has them, to choose from.
std::vector<std::string> months_of_school_year(const Plan& plan);

} // namespace plan::core
