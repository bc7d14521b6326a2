// Reading the questionnaires of a template: what is wrong is refused with its place.
#include "core/check/rule_list.hpp"
#include "core/template/evaluation_template.hpp"
#include "core/template/json_node.hpp"
#include "core/text/refused.hpp"
#include "tests/core/example_plan.hpp"

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
namespace json = boost::json;

namespace {

json::value bundled() { return json::parse(test::file_text(PLAN_TEMPLATE_FOLDER "/vl.json")).at("evaluation"); }

/// The path that is refused; empty: nothing is.
std::string refused_path(const json::value& value) {
    const std::string file = "eigen.json";
    try {
        static_cast<void>(core::read_evaluation({value, file, "/evaluation"}));
    } catch (const core::Refused& refused) {
        CHECK(refused.message() == "template.broken");
        return refused.arguments().at("path");
    }
    return {};
}

std::string refused_with(std::string_view pointer, const json::value& put) {
    auto value = bundled();
    const auto slash = pointer.rfind('/');
    auto& parent = slash == 0 ? value : value.at_pointer(pointer.substr(0, slash));
    const auto key = pointer.substr(slash + 1);
    if (auto* list = parent.if_array()) list->at(static_cast<std::size_t>(key.front() - '0')) = put;
    else parent.as_object()[key] = put;
    return refused_path(value);
}

} // namespace

TEST_CASE("the bundled questionnaires are read") {
    for (const auto* profile : {"vl", "nl"}) {
        const auto& evaluation = test::bundled_template(profile).evaluation;
        CHECK_FALSE(evaluation.goals.goal_questions.empty());
        CHECK_FALSE(evaluation.goals.questions.empty());
        CHECK_FALSE(evaluation.needs.questions.empty());
        CHECK(evaluation.goals.goal_questions[0].choices.size() == 4);
        CHECK(evaluation.personal.is("E-mailadres"));
        CHECK(evaluation.personal.is("Tijdstempel"));
    }
    CHECK(refused_path(bundled()).empty());
}

TEST_CASE("what a questionnaire cannot be is refused with its place") {
    const json::value question{{"id", "x"}, {"text", "Ja?"}, {"kind", "scale"}, {"choices", "extent"}};
    CHECK(refused_with("/goals/goalQuestions/0", question) == "/evaluation/goals/goalQuestions/0/text");
    CHECK(refused_with("/goals/questions/0/id", "used") == "/evaluation/goals/questions/0/id");
    CHECK(refused_with("/goals/questions/0/choices", "nergens") == "/evaluation/goals/questions/0/choices");
    CHECK(refused_with("/goals/questions/1/choices", "extent") == "/evaluation/goals/questions/1/choices");
    CHECK(refused_with("/needs/questions/0/kind", "getal") == "/evaluation/needs/questions/0/kind");
    CHECK(refused_with("/needs/questions", json::array{}) == "/evaluation/needs");
    CHECK(refused_with("/choices/extent", json::array{"ja"}) == "/evaluation/choices/extent");
    CHECK(refused_with("/choices/extent", json::array{"ja", " JA "}) == "/evaluation/choices/extent");
    CHECK(refused_with("/result/read", "op {date}") == "/evaluation/result/read");
    CHECK(refused_with("/result/title", "x") == "/evaluation/result/title");
    CHECK(refused_with("/file", nullptr) == "/evaluation/file");
}

TEST_CASE("a template may have one questionnaire, or none") {
    auto value = bundled();
    value.as_object().erase("needs");
    value.as_object().erase("personal");
    CHECK(refused_path(value).empty());
    value.as_object().erase("goals");
    value.as_object().erase("choices");
    CHECK(refused_path(value).empty());
    CHECK(core::EvaluationTemplate{}.goals.empty());
}

TEST_CASE("a school's own file of an earlier time gets the questionnaires, in words that it does not have") {
    for (const std::string profile : {"vl", "nl"}) {
        const auto own = test::file_text(PLAN_TEST_DATA "/templates/2026-11/" + profile + ".json");
        const auto bundled = test::file_text(PLAN_TEMPLATE_FOLDER "/" + profile + ".json");
        const auto read = core::read_template(own, profile + ".json", core::rule_ids(), bundled).evaluation;
        REQUIRE(read.goals.goal_questions.size() > 1);
        CHECK(read.goals.goal_questions[1].text.find("leerlingen") != std::string::npos);
        CHECK(core::read_template(own, profile + ".json", core::rule_ids()).evaluation.goals.empty());
    }
}
