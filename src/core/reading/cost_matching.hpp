// Which activity a cost is for.
#pragma once

#include "core/plan/plan.hpp"

namespace plan::core {

/// Which activity each cost is for: by the same name, by the agenda, or by a likeness that is beyond doubt.
void match_costs(Plan& plan);

} // namespace plan::core
