// "Nieuw professionaliseringsplan": ask, remember the answers, make the plan.
#pragma once

#include "addon/commands.hpp"

namespace plan::addon {

/// @returns  nothing when the user cancels
TextDocument ask_and_create_plan(Extension& extension);

} // namespace plan::addon
