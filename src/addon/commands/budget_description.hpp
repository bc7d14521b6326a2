// A plan's budget in words, for the panel.
#pragma once

#include "core/budget/budget.hpp"
#include "core/check/finding.hpp"
#include "ui/common/messages.hpp"
#include "ui/common/plan_view.hpp"

namespace plan::addon {

/// Fills in the bars and lines of the budget; none for a plan without costs and means.
void describe_budget(const ui::Messages& messages, const core::Plan& plan, const core::Budget& budget,
                     const std::vector<core::Finding>& findings, ui::PlanState& state);

} // namespace plan::addon
