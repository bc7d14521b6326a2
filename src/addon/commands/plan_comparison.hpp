// "Toon wijzigingen": the plan as it is now against the version that was handed over last.
#pragma once

#include "addon/commands/commands.hpp"

namespace plan::addon {

/// Opens the comparison in a window of its own. Where the file of that version is not beside the plan or in the folder
/// that was used last, the person is asked for it.
/// @throws core::Refused  "compare.no-version" when nothing was handed over yet, or its file is not there
void show_changes(Extension& extension, const TextDocument& document);

} // namespace plan::addon
