// The findings of a plan in words, for its record.
#pragma once

#include "core/overview/plan_record.hpp"
#include "ui/common/messages.hpp"

#include <span>
#include <vector>

namespace plan::addon {

/// As the panel says them, without those that somebody left as they are.
std::vector<core::overview::FindingRecord> finding_records(const ui::Messages& messages, const core::Plan& plan,
                                                           std::span<const core::Finding> findings);

} // namespace plan::addon
