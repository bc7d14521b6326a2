// A questionnaire about a plan: what is asked, as a page to fill in and as files for an online form.
#pragma once

#include "core/plan/plan.hpp"
#include "core/template/composition.hpp"
#include "core/template/evaluation_template.hpp"

#include <string>
#include <vector>

namespace plan::core {

enum class QuestionnaireKind {
    goals, ///< what became of the goals
    needs  ///< what somebody wants to learn
};

struct Question {
    std::string id;         ///< "goals-used-1a2b3c4d": the same as long as the goal keeps its name
    std::string text;       ///< all of it, with the name of the goal
    std::string short_text; ///< for a chart, without the name of the goal
    QuestionKind kind = QuestionKind::text;
    std::vector<std::string> choices; ///< of a scale, the least first
    std::string goal;                 ///< that it is about; empty: none
    std::string before_goal;          ///< what stands around the name of the goal in `text`
    std::string behind_goal;
};

struct Questionnaire {
    const Template* plan_template = nullptr; ///< that of the plan; it outlives the questionnaire
    std::string title;
    std::string introduction;
    std::vector<Question> questions; ///< none where the template has no such questionnaire
};

/// The questions about each goal of the plan, and those that are asked once. A goal that is still to be named is left
/// out, and so is one that has the name of another.
Questionnaire questionnaire_of(const Plan& plan, QuestionnaireKind kind);

/// A page to be filled in by hand, below its title: questions with a number, a box before each choice, lines for own
/// words.
std::vector<TextElement> questionnaire_page(const Questionnaire& questionnaire);

/// What to paste into an online form, a line for each question: its text, its kind and its choices. A CSV file in UTF-8
/// with a mark in front, semicolons between its cells. No cell can be taken for a formula.
std::string questionnaire_csv(const Questionnaire& questionnaire);

/// The header alone of a file with answers: a column for each question, as count_answers reads it back. The same kind
/// of file; somebody who has no online form types the answers below it.
std::string answers_csv(const Questionnaire& questionnaire);

} // namespace plan::core
