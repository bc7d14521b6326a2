// A budget as JSON.
#pragma once

#include "core/plan/plan.hpp"

#include <string>

namespace plan::core {

/// XPlanService::getBudget
std::string budget_json(const Plan& plan);

} // namespace plan::core
