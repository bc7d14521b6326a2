#include "core/evaluation/answers_json.hpp"

#include <boost/json.hpp>

namespace plan::core {
namespace {

namespace json = boost::json;

json::array list(const std::vector<std::string>& texts) {
    json::array result;
    for (const auto& text : texts) result.emplace_back(text);
    return result;
}

json::object question_json(const Question& question, const QuestionAnswers& answers) {
    json::array choices;
    for (std::size_t at = 0; at < answers.choices.size() && at < question.choices.size(); ++at)
        choices.push_back(json::object{{"choice", question.choices[at]}, {"count", answers.choices[at]}});
    return {{"question", question.text},
            {"goal", question.goal.empty() ? json::value() : json::value(question.goal)},
            {"column", answers.column},
            {"choices", std::move(choices)},
            {"texts", list(answers.texts)},
            {"unanswered", answers.unanswered},
            {"notUnderstood", list(answers.odd_texts)}};
}

const char* name_of(UnusedReason reason) {
    switch (reason) {
    case UnusedReason::personal:
        return "personal";
    case UnusedReason::repeated:
        return "repeated";
    case UnusedReason::unknown:
        break;
    }
    return "unknown";
}

} // namespace

std::string answers_json(const Questionnaire& questionnaire, QuestionnaireKind kind, const AnswerCounts& counts) {
    json::array questions;
    for (std::size_t at = 0; at < counts.questions.size() && at < questionnaire.questions.size(); ++at)
        if (counts.questions[at].asked)
            questions.push_back(question_json(questionnaire.questions[at], counts.questions[at]));
    json::array unused;
    for (const auto& column : counts.unused)
        unused.push_back(json::object{{"column", column.title}, {"reason", name_of(column.reason)}});
    return json::serialize(json::object{{"kind", kind == QuestionnaireKind::needs ? "needs" : "goals"},
                                        {"people", counts.people},
                                        {"questions", std::move(questions)},
                                        {"unused", std::move(unused)}});
}

} // namespace plan::core
