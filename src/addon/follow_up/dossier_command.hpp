// The window that asks for which budget year a dossier is made.
#pragma once

#include "addon/forms/form_place.hpp"

namespace plan::addon {

/// @throws core::Refused  "dossier.none", "dossier.no-years"
void open_dossier_form(const FormPlace& place);

} // namespace plan::addon
