// What the answers to a questionnaire become in the chapter of a plan: tables, charts and lists, as plain texts.
#pragma once

#include "core/evaluation/answers.hpp"
#include "core/evaluation/questionnaire.hpp"
#include "core/values/calendar.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace plan::core {

/// Questions with the same choices, a row for each.
struct AnswerTable {
    std::string caption;
    std::vector<std::vector<std::string>> rows; ///< the header first: question, each choice, how many answers
};

struct AnswerSeries {
    std::string name;                ///< of the choice
    std::vector<std::size_t> counts; ///< by question
};

/// The same as stacked bars, one for each question.
struct AnswerChart {
    std::string title;
    std::vector<std::string> names; ///< of the bars, short, each another
    std::vector<AnswerSeries> series;
};

struct AnswerTexts {
    std::string question;
    std::vector<std::string> texts; ///< by alphabet
};

struct EvaluationResult {
    std::string heading;
    std::string sentence; ///< how many people answered, and when that was read
    std::vector<AnswerTable> tables;
    std::vector<AnswerChart> charts; ///< one for each table that has an answer
    std::string texts_heading;       ///< empty where nobody wrote anything
    std::vector<AnswerTexts> texts;  ///< of questions to which somebody wrote something
};

/// Questions that the file had no column for are left out. All texts are plain, whatever signs they have in them.
/// @param counts  of count_answers with this questionnaire
/// @param day  on which the answers were read
EvaluationResult evaluation_result(const Questionnaire& questionnaire, const AnswerCounts& counts, Day day);

} // namespace plan::core
