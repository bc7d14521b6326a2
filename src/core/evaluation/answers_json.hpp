// What was counted of the answers to a questionnaire, as JSON.
#pragma once

#include "core/evaluation/answers.hpp"

#include <string>

namespace plan::core {

/// {"kind":"goals|needs","people","questions":[{"question","goal","column","choices":[{"choice","count"}],"texts":[…],
/// "unanswered","notUnderstood":[…]}],"unused":[{"column","reason":"personal|repeated|unknown"}]}. Questions without a
/// column in the file are left out.
std::string answers_json(const Questionnaire& questionnaire, QuestionnaireKind kind, const AnswerCounts& counts);

} // namespace plan::core
