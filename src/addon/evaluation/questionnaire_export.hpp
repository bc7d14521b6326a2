// Questionnaires about a plan, as pages to fill in and as files for an online form.
#pragma once

#include "addon/forms/form_place.hpp"
#include "core/evaluation/questionnaire.hpp"

#include <set>

namespace plan::addon {

enum class QuestionnaireFile {
    odt, ///< a page to fill in
    docx,
    questions, ///< CSV: a line for each question, to make an online form of
    answers    ///< CSV: the header of a file with answers
};

struct QuestionnaireOrder {
    core::QuestionnaireKind kind = core::QuestionnaireKind::goals;
    rtl::OUString folder; ///< URL; it exists
    bool overwrite = false;
    std::set<QuestionnaireFile> files = {QuestionnaireFile::odt, QuestionnaireFile::docx, QuestionnaireFile::questions,
                                         QuestionnaireFile::answers};
};

/// The arguments of XPlanService::exportQuestionnaire.
/// @throws core::Refused  "option.unknown", "option.value"; "questionnaire.kind"
QuestionnaireOrder read_questionnaire_options(const rtl::OUString& kind, const rtl::OUString& folder,
                                              const css::uno::Sequence<css::beans::NamedValue>& options);

/// Writes the files, all or none; the plan stays as it is.
/// @returns  their URLs
/// @throws core::Refused  "questionnaire.none" where the template has no such questions; core::FileRefused
css::uno::Sequence<rtl::OUString> export_questionnaire(Extension& extension, const TextDocument& document,
                                                       const QuestionnaireOrder& order);

/// Asks which one, and where to.
void open_questionnaire_form(const FormPlace& place);

} // namespace plan::addon
