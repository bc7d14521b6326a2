#include "core/template/evaluation_template.hpp"

#include "core/template/json_node.hpp"
#include "core/template/template_words.hpp"
#include "core/text/folding.hpp"
#include "core/text/lower_case.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace plan::core {
namespace {

constexpr std::string_view goal_variable = "{goal}";

/// Lists of choices by name: questions with one list stand in one table.
using Choices = std::map<std::string, std::vector<std::string>, std::less<>>;

Choices read_choices(const JsonNode& node) {
    Choices result;
    for (const auto& [name, list] : node.members()) {
        auto choices = list.list(&JsonNode::name);
        std::set<std::string> written;
        for (const auto& choice : choices) written.insert(lower(folded(choice)));
        if (choices.size() < 2 || written.size() != choices.size()) list.fail("at least two choices, each another");
        result.emplace(name, std::move(choices));
    }
    return result;
}

QuestionTemplate read_question(const JsonNode& node, const Choices& choices, std::set<std::string>& ids) {
    node.only({"id", "text", "short", "kind", "choices"});
    QuestionTemplate result;
    result.id = node["id"].name();
    if (!ids.insert(result.id).second) node["id"].fail("an id that is used once (\"" + result.id + "\" is used twice)");
    result.text = node["text"].name();
    const auto short_text = node.find("short");
    result.short_text = short_text ? short_text->name() : result.text;
    result.kind = node["kind"].choose<QuestionKind>({{"scale", QuestionKind::scale}, {"text", QuestionKind::text}});
    if (result.kind == QuestionKind::scale) result.choices = node["choices"].choose(choices);
    else if (const auto none = node.find("choices")) none->fail("no choices for an answer in one's own words");
    return result;
}

QuestionnaireTemplate read_questionnaire(const JsonNode& node, const Choices& choices) {
    node.only({"title", "introduction", "goalQuestions", "questions"});
    QuestionnaireTemplate result;
    result.title = node["title"].name();
    result.introduction = node["introduction"].name();
    std::set<std::string> ids;
    const auto read = [&](const JsonNode& question) { return read_question(question, choices, ids); };
    if (const auto questions = node.find("goalQuestions"))
        result.goal_questions = questions->list([&read](const JsonNode& question) {
            auto one = read(question);
            if (one.text.find(goal_variable) == std::string::npos) question["text"].fail("a text with {goal} in it");
            return one;
        });
    if (const auto questions = node.find("questions")) result.questions = questions->list(read);
    if (result.empty()) node.fail("at least one question");
    return result;
}

/// All of them must be there.
template <typename Words, std::size_t count>
Words read_words(const JsonNode& node, const std::pair<const char*, std::string Words::*> (&members)[count]) {
    Words words;
    for (const auto& [key, member] : members) words.*member = node[key].name();
    return words;
}

} // namespace

EvaluationTemplate read_evaluation(const JsonNode& node) {
    node.only({"choices", "goals", "needs", "file", "result", "personal"});
    EvaluationTemplate result;
    const auto lists = node.find("choices");
    const auto choices = lists ? read_choices(*lists) : Choices{};
    if (const auto goals = node.find("goals")) result.goals = read_questionnaire(*goals, choices);
    if (const auto needs = node.find("needs")) result.needs = read_questionnaire(*needs, choices);
    const auto file = node["file"];
    file.only({"question", "kind", "choices", "scale", "text"});
    result.file = read_words<QuestionFileWords>(file, {{"question", &QuestionFileWords::question},
                                                       {"kind", &QuestionFileWords::kind},
                                                       {"choices", &QuestionFileWords::choices},
                                                       {"scale", &QuestionFileWords::scale},
                                                       {"text", &QuestionFileWords::text}});
    const auto words = node["result"];
    words.only({"heading", "read", "table", "question", "count", "chart", "texts"});
    result.result = read_words<EvaluationResultWords>(words, {{"heading", &EvaluationResultWords::heading},
                                                              {"read", &EvaluationResultWords::read},
                                                              {"table", &EvaluationResultWords::table},
                                                              {"question", &EvaluationResultWords::question},
                                                              {"count", &EvaluationResultWords::count},
                                                              {"chart", &EvaluationResultWords::chart},
                                                              {"texts", &EvaluationResultWords::texts}});
    for (const char* variable : {"{n}", "{date}"})
        if (result.result.read.find(variable) == std::string::npos) words["read"].fail("a text with {n} and {date}");
    if (const auto personal = node.find("personal")) result.personal = read_terms(*personal);
    return result;
}

} // namespace plan::core
