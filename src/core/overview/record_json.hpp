// The record of one plan as JSON, so that one process reads a plan and another puts the overview together.
#pragma once

#include "core/overview/plan_record.hpp"

#include <string>
#include <string_view>

namespace plan::core::overview {

/// A record with another number is made again, not understood halfway.
inline constexpr int record_format = 2;

std::string record_json(const PlanRecord& record);

/// What record_json wrote, exactly; nothing may be missing or be there besides.
/// @throws Refused  "overview.record" with the path of what is wrong, "overview.record-format" of another format
PlanRecord read_record(std::string_view json);

} // namespace plan::core::overview
