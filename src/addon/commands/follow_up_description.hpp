// What there is to follow up in a plan, and what was paid of its budget, in words for the panel.
#pragma once

#include "core/budget/budget.hpp"
#include "ui/common/messages.hpp"
#include "ui/common/plan_view.hpp"

namespace plan::addon {

/// Fills in state.follow_up; a plan without the chapter has neither years nor lines.
void describe_follow_up(const ui::Messages& messages, const core::Plan& plan, const core::Budget& budget,
                        core::Day today, ui::PlanState& state);

} // namespace plan::addon
