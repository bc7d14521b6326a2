// What the panels show of a plan, in words.
#pragma once

#include "addon/template/extension.hpp"
#include "core/check/finding.hpp"
#include "core/check/rule.hpp"
#include "ui/common/plan_view.hpp"
#include "writer/reading/inspection.hpp"

#include <vector>

namespace plan::addon {

/// @param findings  as judged before sending
/// @param listed    writing: what only counts before sending is not listed, but told as a number
ui::PlanState describe(Extension& extension, const writer::Inspection& inspection,
                       const std::vector<core::Finding>& findings, core::Occasion listed);

/// Whether a finding that somebody saw before is this one, at the same place and with the same solution.
bool is_still(const ui::FindingLine& seen, const ui::Messages& messages, const core::Finding& finding,
              const core::Plan& plan);

} // namespace plan::addon
