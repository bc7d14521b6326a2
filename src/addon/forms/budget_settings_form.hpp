// The form "Instellingen van de begroting": what the sources leave open, written into the plan's own table.
#pragma once

#include "addon/forms/form_place.hpp"

namespace plan::addon {

/// @throws core::Refused  when the plan has no chapter with a budget
void open_budget_settings_form(const FormPlace& place);

} // namespace plan::addon
