// On which yes/no setting of a school it depends whether a part of the template is there.
#pragma once

#include "core/template/json_node.hpp"

#include <string>

namespace plan::core {

struct PlanSettings;

/// "schoolCouncil", "!localCommittee", "compact" …
/// @throws Refused  "template.broken"
std::string read_condition(const JsonNode& node);

/// @param condition  empty: always
bool is_met(const std::string& condition, const PlanSettings& settings);

} // namespace plan::core
