// What a template says of questionnaires about a plan: what is asked, and how the answers stand in the plan.
#pragma once

#include "core/text/vocabulary.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

class JsonNode;

enum class QuestionKind {
    scale, ///< one of its choices, in their order
    text   ///< in somebody's own words
};

/// A question of a template. Its texts may hold {variables}, and {goal} where it is asked for each goal.
struct QuestionTemplate {
    std::string id;
    std::string text;
    std::string short_text; ///< names it in a chart; the text itself where the template says nothing else
    QuestionKind kind = QuestionKind::text;
    std::vector<std::string> choices; ///< of a scale: at least two, the least first; no two are written alike
};

struct QuestionnaireTemplate {
    std::string title;
    std::string introduction;
    std::vector<QuestionTemplate> goal_questions; ///< asked once for each goal
    std::vector<QuestionTemplate> questions;      ///< asked once, behind those

    [[nodiscard]] bool empty() const { return goal_questions.empty() && questions.empty(); }
};

/// The words of a file with the questions, a line for each.
struct QuestionFileWords {
    std::string question; ///< titles of its columns
    std::string kind;
    std::string choices;
    std::string scale; ///< what the kinds are called
    std::string text;
};

/// The words around the answers.
struct EvaluationResultWords {
    std::string heading;  ///< above all of it
    std::string read;     ///< a sentence with {n} and {date}
    std::string table;    ///< the caption of a table
    std::string question; ///< title of its first column; also what forms write before the number of a question
    std::string count;    ///< title of its last column: how many answers were counted
    std::string chart;
    std::string texts; ///< above what people wrote themselves
};

struct EvaluationTemplate {
    QuestionnaireTemplate goals; ///< without questions where the template has none
    QuestionnaireTemplate needs;
    QuestionFileWords file;
    EvaluationResultWords result;
    Terms personal; ///< titles of columns that say who answered, or when
};

/// @throws Refused  "template.broken"
EvaluationTemplate read_evaluation(const JsonNode& node);

} // namespace plan::core
