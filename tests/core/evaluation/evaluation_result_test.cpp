// What answers become in a chapter.
#include "core/evaluation/evaluation_result.hpp"
#include "tests/core/evaluation/evaluation_case.hpp"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace plan;
using Texts = std::vector<std::string>;

namespace {

constexpr core::Day day = std::chrono::year{2027} / std::chrono::June / 14;

core::EvaluationResult result_of(const core::Questionnaire& questionnaire, const core::Table& table) {
    return core::evaluation_result(questionnaire, core::count_answers(questionnaire, table), day);
}

} // namespace

TEST_CASE("answers become a table, a chart and texts") {
    const auto questionnaire = test::questions_about({"Zeg \"ja\"; <b>nee</b>"});
    const auto result = result_of(
        questionnaire, test::answered(questionnaire, {{{"used", "voldoende"}, {"plan", "4"}, {"keep", "Zo verder"}},
                                                      {{"used", "weinig"}, {"keep", "Alles"}}}));
    CHECK(result.sentence == "Aantal ingevulde bevragingen: 2, ingelezen op 14 juni 2027.");
    REQUIRE(result.tables.size() == 1);
    const auto& table = result.tables[0];
    CHECK(table.caption == "Antwoorden op de bevraging");
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0] == Texts{"Vraag", "helemaal niet", "weinig", "voldoende", "heel goed", "Antwoorden"});
    CHECK(table.rows[1] == Texts{test::question(questionnaire, "used").text, "0", "1", "1", "0", "2"});
    CHECK(table.rows[2].back() == "0");
    CHECK(table.rows[3].back() == "1");
    REQUIRE(result.charts.size() == 1);
    const auto& chart = result.charts[0];
    CHECK(chart.names ==
          Texts{"Zeg \"ja\"; <b>nee</b>: toepassen", "Zeg \"ja\"; <b>nee</b>: merkbaar bij leerlingen", "ons plan"});
    REQUIRE(chart.series.size() == 4);
    CHECK(chart.series[1].name == "weinig");
    CHECK(chart.series[1].counts == std::vector<std::size_t>{1, 0, 0});
    CHECK(chart.series[3].counts == std::vector<std::size_t>{0, 0, 1});
    REQUIRE(result.texts.size() == 1);
    CHECK(result.texts[0].texts == Texts{"Alles", "Zo verder"});
    CHECK_FALSE(result.texts_heading.empty());
}

TEST_CASE("what was not asked or not answered is left out") {
    const auto questionnaire = test::questions_about({"Taalbeleid"});
    const core::Table table{
        {{test::question(questionnaire, "used").text, "Wat willen we volgend schooljaar zeker zo houden?"},
         {"prima", "-"}}};
    const auto result = result_of(questionnaire, table);
    REQUIRE(result.tables.size() == 1);
    CHECK(result.tables[0].rows.size() == 2);
    CHECK(result.charts.empty()); // nothing was counted
    CHECK(result.texts.empty());
    CHECK(result.texts_heading.empty());
    const auto nothing = result_of(questionnaire, {});
    CHECK(nothing.tables.empty());
    CHECK(nothing.sentence.find(": 0,") != std::string::npos);
    CHECK(core::evaluation_result({}, {}, day).heading.empty());
}

TEST_CASE("bars have short names that differ") {
    const std::string begin = "Een doel met een heel lange naam die nergens past ";
    const auto questionnaire =
        test::questions_about({begin + "een", begin + "twee", "ééééééééééééééééééééééééééééééé"});
    const auto result = result_of(questionnaire, test::answered(questionnaire, {{{"used", "1"}}}));
    REQUIRE(result.charts.size() == 1);
    const auto& names = result.charts[0].names;
    CHECK(names[0] == "Een doel met een heel lange n…: toepassen");
    CHECK(names[2] == "Een doel met een heel lange n…: toepassen (2)");
    CHECK(names[4].starts_with("ééééééééééééééééééééééééééééé…: "));
    CHECK(std::set<std::string>(names.begin(), names.end()).size() == names.size());
}

TEST_CASE("questions with other choices stand in a table of their own") {
    core::Questionnaire questionnaire;
    questionnaire.plan_template = &test::bundled_template("vl");
    const auto add = [&](const std::string& id, const Texts& choices) {
        questionnaire.questions.push_back(
            {"needs-" + id, "Vraag over " + id + "?", id, core::QuestionKind::scale, choices, {}, {}, {}});
    };
    add("rekenen", {"nee", "ja"});
    add("schrijven", {"zelden", "soms", "vaak"});
    add("zwemmen", {"nee", "ja"});
    const auto result = result_of(
        questionnaire, test::answered(questionnaire, {{{"rekenen", "ja"}, {"schrijven", "2"}, {"zwemmen", "nee"}}}));
    REQUIRE(result.tables.size() == 2);
    CHECK(result.tables[0].rows.size() == 3);
    CHECK(result.tables[1].rows[1] == Texts{"Vraag over schrijven?", "0", "1", "0", "1"});
    CHECK(result.charts.size() == 2);
}
