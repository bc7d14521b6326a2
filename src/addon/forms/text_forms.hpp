// The forms that write sentences into a chapter and read them back.
#pragma once

#include "addon/forms/form_place.hpp"

namespace plan::addon {

/// Asks for what a form of the template writes: "target-group", "induction", "study-day", "evaluation". What the cursor
/// stands in is filled in.
/// @throws core::Refused  when the profile has no such form, the plan not the chapter, or no goal to ask about
void open_text_form(const FormPlace& place, std::string_view form_id);

} // namespace plan::addon
