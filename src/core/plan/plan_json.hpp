// A plan as JSON.
#pragma once

#include "core/plan/plan.hpp"

#include <string>

namespace plan::core {

/// XPlanService::readPlan
std::string plan_json(const Plan& plan);

} // namespace plan::core
