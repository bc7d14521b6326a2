// A form of sentences on the screen, and what was there when it was opened.
#pragma once

#include "addon/row_forms.hpp"
#include "core/text_form.hpp"
#include "ui/form.hpp"

namespace plan::addon {

/// The fields of a form in the words of the screen: the message "form.<form>.<field>".
std::vector<ui::FormField> fields_of(const Extension& extension, const core::TextForm& form, const core::Plan& plan);

/// An answer for each field. What a person left as it was opened is what the plan says now.
std::vector<std::string> answers_of(const ui::Texts& texts, const std::vector<std::string>& opened,
                                    const std::vector<std::string>& now);

/// Opens a form at its place; the caller says what it asks and does.
ui::Form form_at(const FormPlace& place, const std::string& title);

} // namespace plan::addon
