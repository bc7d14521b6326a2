#include "core/evaluation/evaluation_result.hpp"

#include "core/template/written_day.hpp"
#include "core/text/characters.hpp"
#include "core/text/name_list.hpp"
#include "core/text/substitution.hpp"

#include <algorithm>
#include <map>

namespace plan::core {
namespace {

/// At most that many characters, with an ellipsis where something is left out.
std::string shortened(std::string_view text, std::size_t most) {
    std::size_t characters = 0;
    std::string result;
    for (auto rest = text; !rest.empty(); ++characters) {
        if (characters + 1 == most && utf16_length(rest) > 1) return result + "\u2026";
        append_character(result, take_character(rest));
    }
    return result;
}

/// "Taalbeleid: toepassen", as wide as fits beside a bar.
std::string bar_name(const Question& question) {
    constexpr std::size_t most_of_goal = 30;
    constexpr std::size_t most_of_question = 30;
    const auto name =
        shortened(question.short_text, question.goal.empty() ? most_of_goal + most_of_question : most_of_question);
    return question.goal.empty() ? name : shortened(question.goal, most_of_goal) + ": " + name;
}

/// Two goals that begin alike would get one name.
std::string with_number(const std::string& name, const std::vector<std::string>& names) {
    auto result = name;
    for (int number = 2; contains(names, result); ++number) result = name + " (" + std::to_string(number) + ")";
    return result;
}

class ResultComposer {
public:
    ResultComposer(const Questionnaire& questionnaire, const AnswerCounts& counts)
        : questionnaire_(questionnaire), counts_(counts), words_(questionnaire.plan_template->evaluation.result) {}

    EvaluationResult compose(Day day) {
        result_.heading = words_.heading;
        result_.sentence = substitute(words_.read, [&](std::string_view name) {
            if (name == "n") return std::to_string(counts_.people);
            if (name == "date") return date_in_words(*questionnaire_.plan_template, day);
            return "{" + std::string(name) + "}";
        });
        const auto size = std::min(questionnaire_.questions.size(), counts_.questions.size());
        for (std::size_t at = 0; at < size; ++at) {
            const auto& answers = counts_.questions[at];
            if (!answers.asked) continue;
            const auto& question = questionnaire_.questions[at];
            if (question.kind == QuestionKind::scale) add_scale(question, answers);
            else if (!answers.texts.empty()) result_.texts.push_back({question.text, answers.texts});
        }
        if (!result_.texts.empty()) result_.texts_heading = words_.texts;
        std::erase_if(result_.charts, [](const AnswerChart& chart) {
            return std::ranges::all_of(chart.series, [](const AnswerSeries& series) {
                return std::ranges::all_of(series.counts, [](std::size_t count) { return count == 0; });
            });
        });
        return std::move(result_);
    }

private:
    /// The table and the chart of a question's choices, which are at the same index.
    std::size_t index_of(const Question& question) {
        const auto [found, is_new] = index_.emplace(question.choices, result_.tables.size());
        if (is_new) {
            auto& header = result_.tables.emplace_back(AnswerTable{words_.table, {{words_.question}}}).rows.front();
            header.insert(header.end(), question.choices.begin(), question.choices.end());
            header.push_back(words_.count);
            auto& chart = result_.charts.emplace_back(AnswerChart{words_.chart, {}, {}});
            for (const auto& choice : question.choices) chart.series.push_back({choice, {}});
        }
        return found->second;
    }

    void add_scale(const Question& question, const QuestionAnswers& answers) {
        const auto index = index_of(question);
        auto& row = result_.tables[index].rows.emplace_back();
        row.push_back(question.text);
        for (const auto count : answers.choices) row.push_back(std::to_string(count));
        row.push_back(std::to_string(answers.counted()));
        auto& chart = result_.charts[index];
        chart.names.push_back(with_number(bar_name(question), chart.names));
        for (std::size_t at = 0; at < std::min(chart.series.size(), answers.choices.size()); ++at)
            chart.series[at].counts.push_back(answers.choices[at]);
    }

    const Questionnaire& questionnaire_;
    const AnswerCounts& counts_;
    const EvaluationResultWords& words_;
    std::map<std::vector<std::string>, std::size_t> index_; ///< by choices
    EvaluationResult result_;
};

} // namespace

EvaluationResult evaluation_result(const Questionnaire& questionnaire, const AnswerCounts& counts, Day day) {
    if (questionnaire.plan_template == nullptr) return {};
    return ResultComposer(questionnaire, counts).compose(day);
}

} // namespace plan::core
