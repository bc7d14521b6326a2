// A form of sentences on the screen, and what was there when it was opened.
#pragma once

#include "addon/commands/plan_step.hpp"
#include "addon/forms/form_place.hpp"
#include "core/forms/text_form.hpp"

namespace plan::addon {

/// The fields of a form in the words of the screen: the message "form.<form>.<field>".
std::vector<ui::FormField> fields_of(const Extension& extension, const core::TextForm& form, const core::Plan& plan);

/// What Undo says of a form that wrote in a chapter.
PlanStep step_in(const core::Chapter& chapter);

/// An answer for each field. What a person left as it was opened is what the plan says now.
std::vector<std::string> answers_of(const ui::Texts& texts, const std::vector<std::string>& opened,
                                    const std::vector<std::string>& now);

/// What a form shows of the sentences that it will write.
rtl::OUString preview_of(const core::TextForm& form, const std::vector<std::string>& answers);

} // namespace plan::addon
