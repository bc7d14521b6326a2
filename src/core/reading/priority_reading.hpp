// Reading the priorities: what a plan works on for several school years.
#pragma once

#include "core/plan/plan.hpp"

namespace plan::core {

/// Fills Plan::priorities from the tables of that kind. The goals must have been read; a row without a priority is
/// none, and a cell of years that names no school year ("2026-2027") says nothing.
void read_priorities(Plan& plan);

} // namespace plan::core
