// "Agenda naar je kalender…": asks how and where, and says what was left out.
#pragma once

#include "addon/forms/form_place.hpp"

namespace plan::addon {

void open_agenda_export(const FormPlace& place);

} // namespace plan::addon
