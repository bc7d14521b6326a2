#include "tests/core/evaluation/evaluation_case.hpp"

#include "core/text/matching_key.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

namespace plan::test {

core::Plan plan_with_goals(const std::vector<std::string>& goals, const core::Template& plan_template) {
    core::Plan plan;
    plan.plan_template = &plan_template;
    plan.school_year = core::SchoolYear{2026, 9};
    for (const auto& title : goals) {
        auto& goal = plan.goals.emplace_back();
        goal.title.text = title;
        goal.key = plan.title_key(title);
    }
    return plan;
}

core::Plan plan_with_goals(const std::vector<std::string>& goals) {
    return plan_with_goals(goals, bundled_template("vl"));
}

core::Questionnaire questions_about(const std::vector<std::string>& goals) {
    return core::questionnaire_of(plan_with_goals(goals), core::QuestionnaireKind::goals);
}

std::size_t index_of(const core::Questionnaire& questionnaire, const std::string& id) {
    const auto found = std::ranges::find_if(questionnaire.questions, [&id](const core::Question& each) {
        return each.id.find("-" + id) != std::string::npos;
    });
    INFO(id);
    REQUIRE(found != questionnaire.questions.end());
    return static_cast<std::size_t>(found - questionnaire.questions.begin());
}

const core::Question& question(const core::Questionnaire& questionnaire, const std::string& id) {
    return questionnaire.questions[index_of(questionnaire, id)];
}

core::Table answered(const core::Questionnaire& questionnaire, const std::vector<Answers>& people) {
    core::Table table;
    std::vector<std::string> header;
    for (const auto& each : questionnaire.questions) header.push_back(each.text);
    table.rows.push_back(header);
    for (const auto& answers : people) {
        auto& row = table.rows.emplace_back(header.size());
        for (const auto& [id, answer] : answers) row[index_of(questionnaire, id)] = answer;
    }
    return table;
}

} // namespace plan::test
