// The requests of a folder as XPlanService::readRequests gives them.
#pragma once

#include "core/requests/request_reading.hpp"
#include "core/requests/request_state.hpp"

#include <string>
#include <vector>

namespace plan::core {

struct ListedRequest {
    std::string file; ///< its name
    Request request;
    RequestState state = RequestState::fresh;
    std::vector<std::string> problems; ///< in words
};

struct RefusedFile {
    std::string file;
    std::string reason; ///< in words
};

std::string requests_json(const std::vector<ListedRequest>& requests, const std::vector<RefusedFile>& refused);

} // namespace plan::core
