// "Zo lees ik je plan…": a window that shows what was read, with a way to each place.
#pragma once

#include "addon/forms/form_place.hpp"

namespace plan::addon {

/// Opens the window for it and returns at once.
/// @throws core::Refused  as inspect()
void open_overview_window(const FormPlace& place);

} // namespace plan::addon
