// "Controleren en verzenden…": the last check, the files, the mail; and what was handed over against what is there now.
#pragma once

#include "addon/forms/form_place.hpp"

namespace plan::addon {

/// Opens the window for it and returns at once.
/// @throws core::Refused  as inspect(), and "handover.none"
void open_send_window(const FormPlace& place);

} // namespace plan::addon
