// The form that says what became of an activity, and the links to its proof.
#pragma once

#include "addon/forms/form_place.hpp"

namespace plan::addon {

/// For the row that the cursor is in, of whatever table; else for what is over and has no state yet. Where the plan has
/// no row for it the follow-up is brought up to date first, as an Undo step of its own.
/// @throws core::Refused  "follow-up.none"; "follow-up.nothing-planned" where nothing is left to follow up
void open_follow_up_form(const FormPlace& place);

/// Asks for files, and links them in the row as its proof. They are neither opened nor copied.
/// @throws core::Refused  the same; "follow-up.no-proof-column"
void link_proof(const FormPlace& place);

} // namespace plan::addon
