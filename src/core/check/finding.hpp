// A finding: one thing in a plan that deserves attention. It holds no text for users; messages are made where the
// screen is.
#pragma once

#include "core/check/fix.hpp"
#include "core/document/place.hpp"
#include "core/text/arguments.hpp"
#include "core/values/severity.hpp"

#include <optional>
#include <string>
#include <utility>

namespace plan::core {

struct Finding {
    std::string id; ///< rule, chapter and a fingerprint of what it is about: stable while the document does not change
    std::string rule; ///< rule id
    Severity severity = Severity::hint;
    Place place;
    std::string chapter; ///< chapter id, or empty (cover)
    std::string subject; ///< the text it is about; tells apart two findings of one rule
    std::string variant; ///< of the message, where the rule has several; empty is the first
    Arguments arguments; ///< for the message
    Fix fix;
    std::optional<std::string> ignored; ///< the reason, when a person decided to leave it so
    Severity at_most = Severity::error; ///< a finding may weigh less than its rule
    bool operator==(const Finding&) const = default;
};

} // namespace plan::core
