// "Kwaliteitsverwachtingen…": a window that shows where the plan answers what is expected of its quality.
#pragma once

#include "addon/forms/form_place.hpp"

namespace plan::addon {

/// Opens the window for it and returns at once.
/// @throws core::Refused  as inspect(); "quality.none"
void open_quality_window(const FormPlace& place);

} // namespace plan::addon
