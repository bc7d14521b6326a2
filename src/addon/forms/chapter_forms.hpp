// Which form belongs to a chapter.
#pragma once

#include "addon/forms/form_place.hpp"

namespace plan::addon {

/// Whether there is a form that writes in this chapter of a template.
bool has_form(const core::Template& plan_template, const std::string& chapter_id);

/// Opens it: for its sentences, else for a new row of its table.
/// @throws core::Refused  as the forms do
void open_chapter_form(const FormPlace& place, const std::string& chapter_id);

/// Opens the form that writes what stands at a place, where there is one.
void open_form_at(const FormPlace& place, const core::Place& at);

} // namespace plan::addon
