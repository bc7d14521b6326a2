// The requests of a folder, for macros.
#pragma once

#include "addon/commands/commands.hpp"
#include "addon/requests/request_decision.hpp"

#include <string>

namespace plan::addon {

/// XPlanService::readRequests. No file and no plan changes.
/// @throws core::Refused  as read_request_folder() and inspect()
std::string describe_requests(Extension& extension, const TextDocument& document, const rtl::OUString& folder);

/// XPlanService::decideRequest.
/// @throws core::Refused  as read_request_file() and decide()
void decide_request(Extension& extension, const TextDocument& document, const rtl::OUString& file,
                    const RequestVerdict& verdict);

} // namespace plan::addon
