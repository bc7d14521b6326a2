// The form "Gegevens van de school…": what stands on the cover, and the school's name and year wherever they stand.
#pragma once

#include "addon/forms/row_forms.hpp"

namespace plan::addon {

/// @throws core::Refused  when the plan has no table of facts on its cover
void open_school_form(const FormPlace& place);

} // namespace plan::addon
