// The forms for rows of the plan's tables: a new one, or the one that the cursor stands in.
#pragma once

#include "addon/forms/form_place.hpp"

namespace plan::addon {

/// Asks for new rows of a table, one after the other if wanted.
/// @throws core::Refused  when the plan has no such table
void open_new_row_form(const FormPlace& place, std::string_view table_role);

/// Asks for the row that the cursor stands in.
/// @throws core::Refused  when it stands in none
void open_row_form(const FormPlace& place);

/// Asks for the row that a cell is in.
/// @throws core::Refused  "row.none" when it is in none
void open_row_form_at(const FormPlace& place, const core::Place& cell);

/// Asks for the means of the first budget year that does not say what it has, or for a new row of them.
/// @throws core::Refused  when the plan has no table of means
void open_means_form(const FormPlace& place);

/// Puts every activity on the agenda that is not there yet, in one Undo step.
/// @throws core::Refused  when there is none
void plan_agenda(const FormPlace& place);

} // namespace plan::addon
