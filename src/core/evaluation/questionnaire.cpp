#include "core/evaluation/questionnaire.hpp"

#include "core/text/csv_writing.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/substitution.hpp"

#include <boost/algorithm/string/join.hpp>
#include <set>

namespace plan::core {
namespace {

class QuestionnaireComposer {
public:
    QuestionnaireComposer(const Plan& plan, QuestionnaireKind kind)
        : template_(*plan.plan_template), settings_(plan.settings),
          prefix_(kind == QuestionnaireKind::goals ? "goals-" : "needs-"),
          source_(kind == QuestionnaireKind::goals ? template_.evaluation.goals : template_.evaluation.needs) {
        if (!settings_.school_year) settings_.school_year = plan.school_year;
    }

    Questionnaire compose(const Plan& plan) {
        result_.plan_template = &template_;
        result_.title = filled(source_.title);
        result_.introduction = filled(source_.introduction);
        std::set<std::string> asked;
        for (const auto& goal : plan.goals) {
            const auto title = cell_text(goal.title.text);
            if (title.empty() || is_only_placeholder(title) || !asked.insert(goal.key).second) continue;
            for (const auto& question : source_.goal_questions) add(question, title, "-" + fingerprint_text(goal.key));
        }
        for (const auto& question : source_.questions) add(question, {}, {});
        return std::move(result_);
    }

private:
    [[nodiscard]] std::string filled(std::string_view text) const { return fill_in(text, template_, settings_); }

    [[nodiscard]] std::string filled(std::string_view text, const std::string& goal) const {
        return substitute(text, [&](std::string_view name) {
            return name == "goal" && !goal.empty() ? goal : filled("{" + std::string(name) + "}");
        });
    }

    void add(const QuestionTemplate& from, const std::string& goal, const std::string& suffix) {
        constexpr std::string_view variable = "{goal}";
        Question question;
        question.id = prefix_ + from.id + suffix;
        question.text = filled(from.text, goal);
        question.short_text = filled(from.short_text, goal);
        question.kind = from.kind;
        question.choices = from.choices;
        question.goal = goal;
        const std::string_view text = from.text;
        if (const auto at = text.find(variable); !goal.empty() && at != std::string_view::npos) {
            question.before_goal = filled(text.substr(0, at));
            question.behind_goal = filled(text.substr(at + variable.size()), goal);
        }
        result_.questions.push_back(std::move(question));
    }

    const Template& template_;
    PlanSettings settings_;
    std::string prefix_;
    const QuestionnaireTemplate& source_;
    Questionnaire result_;
};

constexpr std::string_view no_break_space = "\u00A0";

/// "☐ weinig", which no end of a line divides.
std::string with_box(std::string_view choice) {
    std::string result = "\u2610 ";
    result += choice;
    std::string held;
    for (const char c : result) {
        if (c == ' ') held += no_break_space;
        else held += c;
    }
    return held;
}

std::string boxes(const std::vector<std::string>& choices) {
    constexpr std::string_view between = "     ";
    std::string line;
    for (const auto& choice : choices) {
        if (!line.empty()) line += between;
        line += with_box(choice);
    }
    return line;
}

std::string dotted_line() {
    constexpr std::size_t dots = 100; // about as wide as a page
    return std::string(dots, '.');
}

} // namespace

Questionnaire questionnaire_of(const Plan& plan, QuestionnaireKind kind) {
    return QuestionnaireComposer(plan, kind).compose(plan);
}

std::vector<TextElement> questionnaire_page(const Questionnaire& questionnaire) {
    std::vector<TextElement> elements;
    if (questionnaire.questions.empty()) return elements;
    const auto add = [&elements](Role role, std::string text) { elements.push_back({role, std::move(text), false}); };
    add(Role::body, questionnaire.introduction);
    std::string goal;
    int number = 0;
    for (const auto& question : questionnaire.questions) {
        if (!question.goal.empty() && question.goal != goal) add(Role::section_heading, question.goal);
        goal = question.goal;
        add(Role::sub_heading, std::to_string(++number) + ". " + question.text);
        if (question.kind == QuestionKind::scale) add(Role::body, boxes(question.choices));
        else
            for (int line = 0; line < 2; ++line) add(Role::body, dotted_line());
    }
    return elements;
}

std::string questionnaire_csv(const Questionnaire& questionnaire) {
    constexpr std::string_view between_choices = " | ";
    std::string file(byte_order_mark);
    if (questionnaire.plan_template == nullptr) return file;
    const auto& words = questionnaire.plan_template->evaluation.file;
    file += csv_line({words.question, words.kind, words.choices});
    for (const auto& question : questionnaire.questions)
        file += csv_line({question.text, question.kind == QuestionKind::scale ? words.scale : words.text,
                          boost::algorithm::join(question.choices, between_choices)});
    return file;
}

std::string answers_csv(const Questionnaire& questionnaire) {
    std::vector<std::string> titles;
    for (const auto& question : questionnaire.questions) titles.push_back(question.text);
    return std::string(byte_order_mark) + csv_line(titles);
}

} // namespace plan::core
