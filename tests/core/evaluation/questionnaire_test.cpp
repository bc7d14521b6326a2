// What is asked about a plan, on a page and in files.
#include "core/evaluation/questionnaire.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/vocabulary.hpp"
#include "tests/core/evaluation/evaluation_case.hpp"
#include "tests/core/finished_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <sstream>

using namespace plan;
using core::QuestionnaireKind;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> texts_of(const core::Questionnaire& questionnaire) {
    std::vector<std::string> texts{questionnaire.title, questionnaire.introduction};
    for (const auto& question : questionnaire.questions) {
        texts.push_back(question.text);
        texts.push_back(question.short_text);
        texts.insert(texts.end(), question.choices.begin(), question.choices.end());
    }
    return texts;
}

} // namespace

TEST_CASE("each goal is asked about, and the rest once") {
    for (const auto* profile : {"vl", "nl"}) {
        const auto plan = test::read(test::finished_plan(profile));
        REQUIRE(plan.goals.size() > 1);
        const auto questionnaire = core::questionnaire_of(plan, QuestionnaireKind::goals);
        const auto& source = plan.plan_template->evaluation.goals;
        CHECK(questionnaire.questions.size() ==
              plan.goals.size() * source.goal_questions.size() + source.questions.size());
        for (const auto& goal : plan.goals)
            CHECK(std::ranges::count(questionnaire.questions, goal.title.text, &core::Question::goal) ==
                  std::ranges::ssize(source.goal_questions));
        CHECK(questionnaire.title.find("2026-2027") != std::string::npos);
        std::set<std::string> ids;
        for (const auto& question : questionnaire.questions) ids.insert(question.id);
        CHECK(ids.size() == questionnaire.questions.size());
        CHECK(core::questionnaire_of(plan, QuestionnaireKind::needs).questions.size() ==
              plan.plan_template->evaluation.needs.questions.size());
    }
}

TEST_CASE("a question keeps its id when goals move, and loses it with the name of its goal") {
    const auto before = test::questions_about({"Taalbeleid", "Rekentaal"});
    const auto after = test::questions_about({"Welbevinden", "Rekentaal", "taalbeleid"});
    std::set<std::string> ids;
    for (const auto& question : after.questions) ids.insert(question.id);
    for (const auto& question : before.questions) CHECK(ids.contains(question.id));
    for (const auto& question : test::questions_about({"Taalbeleid 2"}).questions)
        if (!question.goal.empty()) CHECK_FALSE(ids.contains(question.id));
}

TEST_CASE("a goal without a name or with that of another is not asked about") {
    const auto questionnaire =
        test::questions_about({"<geef het doel een naam>", "", "  ", "Taalbeleid", "Taal-beleid", "\u00ADTaalbeleid"});
    std::set<std::string> goals;
    for (const auto& question : questionnaire.questions) goals.insert(question.goal);
    CHECK(goals == std::set<std::string>{"", "Taalbeleid"});
    CHECK(test::questions_about({}).questions.size() == test::bundled_template("vl").evaluation.goals.questions.size());
}

TEST_CASE("the name of a goal is taken as it stands") {
    for (const std::string goal : {"Zeg \"ja\"; of nee", "{learners} en {goal}", "<b>Vet</b>", "A|B, C", "\u2026"}) {
        const auto questionnaire = test::questions_about({goal});
        const auto& question = test::question(questionnaire, "used");
        CHECK(question.text.find(goal) != std::string::npos);
        CHECK(question.text == question.before_goal + goal + question.behind_goal);
    }
    CHECK(test::question(test::questions_about({"Twee\nregels\tsamen"}), "used").goal == "Twee regels samen");
}

TEST_CASE("each level is asked in its own words") {
    for (const auto& profile : test::templates_with_levels())
        for (const auto& level : profile.education_levels)
            for (const auto kind : {QuestionnaireKind::goals, QuestionnaireKind::needs}) {
                const auto plan = test::plan_with_goals({"Taalbeleid"}, profile.for_level(level.id));
                const auto texts = texts_of(core::questionnaire_of(plan, kind));
                CHECK(texts.size() > 10);
                for (const auto& text : texts) {
                    INFO(level.id << ": " << text);
                    CHECK_FALSE(text.empty());
                    CHECK(text.find_first_of("{}<>") == std::string::npos);
                }
            }
    const auto& vl = test::templates_with_levels().front();
    REQUIRE(vl.profile == "vl");
    const auto plan = test::plan_with_goals({"Taalbeleid"}, vl.for_level("cvo"));
    const auto questionnaire = core::questionnaire_of(plan, QuestionnaireKind::goals);
    CHECK(test::question(questionnaire, "noticed").text.find("cursisten") != std::string::npos);
}

TEST_CASE("no questionnaire has a word of the other country") {
    std::istringstream lists(test::file_text(PLAN_TEST_DATA "/levels/other_country.txt"));
    std::size_t looked_at = 0;
    for (std::string line; std::getline(lists, line);) {
        const auto colon = line.find(':');
        if (line.starts_with('#') || colon != 2) continue;
        std::vector<std::string> words;
        std::istringstream stream(line.substr(colon + 1));
        for (std::string word; std::getline(stream, word, ',');) words.push_back(word);
        const core::Terms terms(words);
        const auto plan = test::plan_with_goals({"Taal"}, test::bundled_template(line.substr(0, colon)));
        const auto& result = plan.plan_template->evaluation.result;
        auto texts = texts_of(core::questionnaire_of(plan, QuestionnaireKind::goals));
        for (const auto& text : texts_of(core::questionnaire_of(plan, QuestionnaireKind::needs))) texts.push_back(text);
        texts.insert(texts.end(),
                     {result.heading, result.read, result.table, result.count, result.chart, result.texts});
        for (const auto& text : texts) {
            INFO(line.substr(0, colon) << ": " << text);
            CHECK_FALSE(terms.in(text));
            ++looked_at;
        }
    }
    CHECK(looked_at > 40);
}

TEST_CASE("a page has a box before each choice and lines for own words") {
    const auto questionnaire = test::questions_about({"Taalbeleid", "Rekentaal"});
    const auto page = core::questionnaire_page(questionnaire);
    REQUIRE_FALSE(page.empty());
    CHECK(page.front().text == questionnaire.introduction);
    std::size_t questions = 0;
    std::size_t boxes = 0;
    std::size_t lines = 0;
    std::vector<std::string> goals;
    for (const auto& element : page) {
        CHECK_FALSE(element.example);
        questions += element.role == core::Role::sub_heading ? 1 : 0;
        boxes += element.text.starts_with("☐") ? 1 : 0;
        lines += element.text.starts_with("....") ? 1 : 0;
        if (element.role == core::Role::section_heading) goals.push_back(element.text);
    }
    CHECK(questions == questionnaire.questions.size());
    CHECK(boxes == 5);
    CHECK(lines == 2 * (questions - boxes));
    CHECK(goals == std::vector<std::string>{"Taalbeleid", "Rekentaal"});
    const auto choices = std::ranges::find_if(page, [](const auto& each) { return each.text.starts_with("☐"); });
    CHECK(choices->text.find("☐\u00A0helemaal\u00A0niet     ☐\u00A0weinig     ☐") == 0);
}

TEST_CASE("a file for an online form has a line for each question") {
    const auto questionnaire = test::questions_about({"Zeg \"ja\"; of nee"});
    const auto file = core::questionnaire_csv(questionnaire);
    CHECK(file.starts_with("\xEF\xBB\xBFvraag;soort;keuzes\r\n"));
    const auto lines = lines_of(file);
    REQUIRE(lines.size() == questionnaire.questions.size() + 1);
    CHECK(lines[1] == "\"Hoe goed lukt het om toe te passen wat je leerde voor het doel “Zeg \"\"ja\"\"; of nee”?\";"
                      "één keuze;\"helemaal niet | weinig | voldoende | heel goed\"\r");
    CHECK(lines[3].ends_with(";open antwoord;\r"));
    const auto header = lines_of(core::answers_csv(questionnaire));
    CHECK(header.size() == 1);
    CHECK(header.front().find("of nee”?\";\"Hoe goed merk je") != std::string::npos);
}

TEST_CASE("nothing in a file is a formula") {
    core::Questionnaire questionnaire;
    questionnaire.plan_template = &test::bundled_template("vl");
    for (const auto* text : {"=1+1", "+32 2", "-5", "@SUM(A1)", "\t=1", "\r\n=2", "＝1", " =3", "\u00AD=4", "\u200B=5"})
        questionnaire.questions.push_back({"needs-x", text, text, core::QuestionKind::scale, {"=A1", "-"}, {}, {}, {}});
    for (const auto& file : {core::questionnaire_csv(questionnaire), core::answers_csv(questionnaire)})
        for (const auto* start :
             {";=", ";+", ";-", ";@", "\n=", "\n+", "\n-", "\n@", "\n\t", ";\"=", "\n\"=", ";＝", ";\u200B="}) {
            INFO(start);
            CHECK(file.find(start) == std::string::npos);
        }
    CHECK(core::answers_csv(questionnaire).starts_with("\xEF\xBB\xBF'=1+1;'+32 2;'-5;'@SUM(A1);'=1;'=2"));
}

TEST_CASE("a template without questionnaires asks nothing") {
    core::Template bare;
    bare.profile = "eigen";
    const auto plan = test::plan_with_goals({"Taalbeleid"}, bare);
    for (const auto kind : {QuestionnaireKind::goals, QuestionnaireKind::needs}) {
        const auto questionnaire = core::questionnaire_of(plan, kind);
        CHECK(questionnaire.questions.empty());
        CHECK(core::questionnaire_page(questionnaire).empty());
    }
    CHECK(core::questionnaire_csv({}) == "\xEF\xBB\xBF");
}
