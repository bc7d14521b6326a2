// How far a plan is with a request for training.
#pragma once

#include "core/plan/plan.hpp"
#include "core/requests/request_reading.hpp"

#include <string>
#include <string_view>

namespace plan::core {

enum class RequestState {
    fresh,   ///< the plan knows nothing of it
    in_plan, ///< it has the training, or decided about somebody else who asks for it
    decided  ///< its log notes a decision about this very request
};

/// "new", "in-plan", "decided": as XPlanService::readRequests says it.
std::string_view name_of(RequestState state);

RequestState state_of(const Plan& plan, const Request& request);

/// What the log says of the decision; empty where there is none.
std::string noted_outcome(const Plan& plan, const Request& request);

} // namespace plan::core
