// A plan as JSON.
#pragma once

#include "core/plan/plan.hpp"

#include <boost/json.hpp>
#include <cstdint>
#include <optional>
#include <string>

namespace plan::core {

/// XPlanService::readPlan
std::string plan_json(const Plan& plan);

/// Hundredths of hours as a number of hours: 2, 2.5; null when they are not known.
boost::json::value hours_json(const std::optional<std::int64_t>& hundredths);

} // namespace plan::core
