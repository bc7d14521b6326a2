// The follow-up as JSON.
#pragma once

#include "core/plan/plan.hpp"

#include <string>
#include <vector>

namespace plan::core {

/// XPlanService::getFollowUp
/// @param proofs  of each row of Plan::follow_up: the URLs of its links; a row with a note alone gives the note
std::string follow_up_json(const Plan& plan, const std::vector<std::vector<std::string>>& proofs);

} // namespace plan::core
