// What a decision about a request for training changes in a plan.
#pragma once

#include "addon/commands/commands.hpp"
#include "core/requests/request_reading.hpp"

#include <string>

namespace plan::addon {

struct RequestVerdict {
    bool approved = false;
    std::string reason = {}; ///< why it was refused; may be empty
};

/// Puts what was approved into activities, agenda and costs, and notes the decision in the table of consultations, all
/// in one Undo step. Tables that the plan lacks come along with their chapters.
/// @throws core::Refused  "requests.decided" where the plan notes a decision about it already; "requests.no-training"
/// where it does not say which; "document.recording"; as commands do
void decide(Extension& extension, const TextDocument& document, const core::Request& request,
            const RequestVerdict& verdict);

} // namespace plan::addon
