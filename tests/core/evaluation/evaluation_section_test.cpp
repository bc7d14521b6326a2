// Counted answers as a section of a plan, and as JSON.
#include "core/evaluation/evaluation_section.hpp"

#include "core/evaluation/answers_json.hpp"
#include "core/text/placeholder.hpp"
#include "tests/core/evaluation/evaluation_case.hpp"

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

constexpr core::Day day = std::chrono::year{2027} / std::chrono::June / 14;

struct Case {
    core::Questionnaire questionnaire = test::questions_about({"Taalbeleid"});
    core::AnswerCounts counts = core::count_answers(
        questionnaire, test::answered(questionnaire, {{{"used", "voldoende"}, {"keep", "<vul dit zo verder aan>"}},
                                                      {{"used", "weinig"}, {"keep", "1 < 2 > 0"}}}));
    core::EvaluationSection section =
        core::evaluation_section(core::evaluation_result(questionnaire, counts, day), *questionnaire.plan_template);
};

} // namespace

TEST_CASE("evaluation section: a heading, a sentence, a table, a chart in a line of its own, texts") {
    const Case made;
    const auto& elements = made.section.elements;
    REQUIRE(elements.size() >= 5);
    CHECK(std::get<core::TextElement>(elements[0]).role == core::Role::section_heading);
    CHECK(std::get<core::TextElement>(elements[0]).text == made.section.heading);
    const auto& table = std::get<core::TableElement>(elements[2]);
    CHECK(table.table->columns.front().title == "Vraag");
    CHECK(table.table->columns.front().id == "answers-1-1");
    CHECK_FALSE(table.table->caption_label.empty());
    CHECK(table.rows.front().back() == "2");
    REQUIRE(made.section.charts.size() == 1);
    const auto& chart = made.section.charts.front();
    CHECK(std::get<core::TextElement>(elements.at(chart.element)).text.empty());
    CHECK(chart.description.find("Taalbeleid: toepassen (weinig 1") == 0);
}

TEST_CASE("evaluation section: what colleagues wrote is nothing to be filled in") {
    const Case made;
    bool found = false;
    for (const auto& element : made.section.elements)
        if (const auto* text = std::get_if<core::TextElement>(&element)) {
            CHECK(core::find_placeholders(text->text).empty());
            found = found || text->text == "\u2039vul dit zo verder aan\u203A";
        }
    CHECK(found);
}

TEST_CASE("answers as JSON: what was asked, and what was left out") {
    const Case made;
    const auto json =
        boost::json::parse(core::answers_json(made.questionnaire, core::QuestionnaireKind::goals, made.counts))
            .as_object();
    CHECK(json.at("kind") == "goals");
    CHECK(json.at("people") == 2);
    const auto& question = json.at("questions").as_array().front().as_object();
    CHECK(question.at("goal") == "Taalbeleid");
    CHECK(question.at("choices").as_array().at(1).at("count") == 1);
    std::size_t texts = 0;
    for (const auto& each : json.at("questions").as_array()) texts += each.at("texts").as_array().size();
    CHECK(texts == 2);
}
