// Who learned what, as tables in the plan.
#pragma once

#include "addon/commands/commands.hpp"

namespace plan::addon {

/// XPlanService::insertLearningOverview: writes it at the end of the chapter with the follow-up, in one Undo step. What
/// was written before is renewed, unless somebody has worked on it.
/// @throws core::Refused  "dossier.none"; "learning.no-follow-up" where the plan has none yet
void insert_learning_overview(Extension& extension, const TextDocument& document);

} // namespace plan::addon
