// What the panels show of a plan, in words.
#pragma once

#include "addon/template/extension.hpp"
#include "core/check/finding.hpp"
#include "ui/common/plan_view.hpp"
#include "writer/reading/inspection.hpp"

#include <vector>

namespace plan::addon {

ui::PlanState describe(Extension& extension, const writer::Inspection& inspection,
                       const std::vector<core::Finding>& findings);

} // namespace plan::addon
