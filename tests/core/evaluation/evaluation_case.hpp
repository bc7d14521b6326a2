// A plan with the goals that a test names, and its questionnaires.
#pragma once

#include "core/document/document.hpp"
#include "core/evaluation/questionnaire.hpp"
#include "tests/core/example_plan.hpp"

#include <string>
#include <vector>

namespace plan::test {

/// A plan of the school year 2026-2027 that has nothing but these goals.
core::Plan plan_with_goals(const std::vector<std::string>& goals, const core::Template& plan_template);
core::Plan plan_with_goals(const std::vector<std::string>& goals);

/// About these goals, as the Flemish template asks it.
core::Questionnaire questions_about(const std::vector<std::string>& goals);

/// The question of the template with this id; of the first goal where there are more. Fails the test when there is
/// none.
const core::Question& question(const core::Questionnaire& questionnaire, const std::string& id);
std::size_t index_of(const core::Questionnaire& questionnaire, const std::string& id);

/// A file with the whole texts of all questions as header, and a row for each of `people`: by id of a question what
/// they answered.
using Answers = std::vector<std::pair<std::string, std::string>>;
core::Table answered(const core::Questionnaire& questionnaire, const std::vector<Answers>& people);

} // namespace plan::test
