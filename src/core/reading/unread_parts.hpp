// What a plan's document holds that looks like a part of the plan and could not be read.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

namespace plan::core {

/// Fills Plan::not_understood: tables that nothing recognised but that look like the plan's, dates and amounts.
void find_not_understood(Plan& plan, const Document& document);

} // namespace plan::core
