// Which activity an agenda item schedules.
#pragma once

#include "core/plan/plan.hpp"

namespace plan::core {

/// Which activity each agenda item schedules, although the names differ: one to one, best first, nothing where
/// doubtful.
void match_agenda(Plan& plan);

} // namespace plan::core
