// Counting the answers to a questionnaire into the plan.
#pragma once

#include "addon/forms/form_place.hpp"

#include <string>

namespace plan::addon {

/// XPlanService::countAnswers: writes them into the chapter that they are about, in one Undo step.
/// @returns  JSON
/// @throws core::Refused  "questionnaire.none"; "answers.no-questions" where no column has the answers to a question;
/// "answers.none" where nobody answered; and what cannot be opened
std::string count_answers_of_file(Extension& extension, const TextDocument& document, const rtl::OUString& url);

/// Asks for the file, counts, and says what was counted and what was not.
void open_answers(const FormPlace& place);

} // namespace plan::addon
