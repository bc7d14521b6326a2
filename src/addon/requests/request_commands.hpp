// "Aanvraagformulier maken…" and "Aanvragen lezen…": each asks for a folder.
#pragma once

#include "addon/forms/form_place.hpp"

namespace plan::addon {

/// Writes the form and says what was made.
/// @throws core::Refused  as export_request_form()
void make_request_form(const FormPlace& place);

/// Reads the forms of a folder, shows them in a window beside the document, and returns.
/// @throws core::Refused  as read_request_folder()
void open_requests(const FormPlace& place);

} // namespace plan::addon
