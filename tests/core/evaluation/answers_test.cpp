// Counting answers: choices, own words without names, and what could not be used.
#include "core/evaluation/answers.hpp"
#include "tests/core/evaluation/evaluation_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::UnusedReason;
using Texts = std::vector<std::string>;

namespace {

using Counts = std::vector<std::size_t>;

/// Of the first question with this id.
const core::QuestionAnswers& of(const core::AnswerCounts& counts, const core::Questionnaire& questionnaire,
                                const std::string& id) {
    return counts.questions[test::index_of(questionnaire, id)];
}

/// A file with a column "Naam" in front.
core::Table with_names(core::Table table, const Texts& names) {
    table.rows[0].insert(table.rows[0].begin(), "Naam");
    for (std::size_t row = 1; row < table.rows.size(); ++row)
        table.rows[row].insert(table.rows[row].begin(), names[row - 1]);
    return table;
}

} // namespace

TEST_CASE("choices are counted per question") {
    const auto questionnaire = test::questions_about({"Taalbeleid"});
    const auto counts = core::count_answers(
        questionnaire, test::answered(questionnaire, {{{"used", "voldoende"}, {"noticed", "1"}, {"plan", "heel goed"}},
                                                      {{"used", "3"}, {"noticed", "weinig"}},
                                                      {{"used", "4 - heel goed"}, {"noticed", "-"}, {"plan", "prima"}},
                                                      {{"plan", "Prima!"}}}));
    CHECK(counts.header_row == 0);
    CHECK(counts.people == 4);
    CHECK(of(counts, questionnaire, "used").choices == Counts{0, 0, 2, 1});
    CHECK(of(counts, questionnaire, "used").counted() == 3);
    CHECK(of(counts, questionnaire, "used").unanswered == 1);
    CHECK(of(counts, questionnaire, "noticed").choices == Counts{1, 1, 0, 0});
    CHECK(of(counts, questionnaire, "noticed").unanswered == 2);
    CHECK(of(counts, questionnaire, "plan").choices == Counts{0, 0, 0, 1});
    CHECK(of(counts, questionnaire, "plan").unanswered == 1);
    CHECK(of(counts, questionnaire, "plan").not_understood == 2);
    CHECK(of(counts, questionnaire, "plan").odd_texts == Texts{"prima", "Prima!"});
    CHECK(counts.unused.empty());
}

TEST_CASE("a choice that is a word for nothing counts as a choice") {
    const auto questionnaire = core::questionnaire_of(test::plan_with_goals({}), core::QuestionnaireKind::needs);
    const auto counts = core::count_answers(
        questionnaire, test::answered(questionnaire, {{{"team", "geen"}}, {{"team", "nvt"}, {"wish", "geen"}}}));
    CHECK(counts.people == 1);
    CHECK(of(counts, questionnaire, "team").choices == Counts{1, 0, 0, 0});
    CHECK(of(counts, questionnaire, "wish").texts.empty());
}

TEST_CASE("own words stand there once, by alphabet, as they were written") {
    const auto questionnaire = test::questions_about({"Taalbeleid"});
    const auto counts = core::count_answers(
        questionnaire, test::answered(questionnaire, {{{"keep", "Zo houden"}, {"change", "=1+1"}},
                                                      {{"keep", "  alles \n en\tmeer "}, {"change", "<b>Vet</b>"}},
                                                      {{"keep", "zo  houden."}, {"change", "@SUM(A1)"}},
                                                      {{"keep", "-"}, {"change", "/"}},
                                                      {{"keep", "n.v.t."}, {"change", "?"}},
                                                      {{"keep", "NVT"}, {"change", "..."}},
                                                      {{"keep", "Meer co-teaching"}, {"change", ""}}}));
    CHECK(of(counts, questionnaire, "keep").texts == Texts{"alles en meer", "Meer co-teaching", "Zo houden"});
    CHECK(of(counts, questionnaire, "change").texts == Texts{"<b>Vet</b>", "=1+1", "@SUM(A1)"});
    CHECK(counts.people == 4);
    CHECK(of(counts, questionnaire, "change").unanswered == 1);
}

TEST_CASE("who answered is not taken over") {
    const auto questionnaire = test::questions_about({"Taalbeleid"});
    const auto table = with_names(
        test::answered(questionnaire,
                       {{{"keep", "De intervisie. Groeten, Jan Peeters"}, {"change", "Jan Peeters"}},
                        {{"keep", "In mei meer tijd"}, {"change", "Mei"}},
                        {{"keep", "Vraag het aan an.maes@school.be of an.maes@school.be"}, {"change", "Maes"}},
                        {{"keep", "JAN  PEETERS, jan peeters"}}}),
        {"Jan Peeters", "Mei", "an.maes@school.be", "Jan Peeters"});
    const auto counts = core::count_answers(questionnaire, table);
    CHECK(of(counts, questionnaire, "keep").texts ==
          Texts{"De intervisie. Groeten, …", "In mei meer tijd", "Vraag het aan … of …"});
    CHECK(of(counts, questionnaire, "change").texts == Texts{"Maes"});
    CHECK(counts.people == 4);
    REQUIRE(counts.unused.size() == 1);
    CHECK(counts.unused[0].title == "Naam");
    CHECK(counts.unused[0].reason == UnusedReason::personal);
}

TEST_CASE("columns that were not used are listed with the reason") {
    const auto questionnaire = test::questions_about({"Taalbeleid"});
    auto table = test::answered(questionnaire, {{{"used", "weinig"}}, {{"used", "weinig"}}});
    const auto used = table.rows[0][test::index_of(questionnaire, "used")];
    for (const auto& title :
         {std::string("Tijdstempel"), std::string(" In welk \n team?"), used, std::string(), std::string()})
        table.rows[0].push_back(title);
    table.rows[1].insert(table.rows[1].end(), {"1/5/2027 10:00", "Taal", "heel goed", "", "los"});
    table.rows[2].insert(table.rows[2].end(), {"", "", "", "", "", "ver weg"});
    const auto counts = core::count_answers(questionnaire, table);
    REQUIRE(counts.unused.size() == 5);
    CHECK(counts.unused[0].reason == UnusedReason::personal);
    CHECK(counts.unused[1].title == "In welk team?");
    CHECK(counts.unused[1].reason == UnusedReason::unknown);
    CHECK(counts.unused[2].reason == UnusedReason::repeated);
    CHECK(counts.unused[3].title.empty()); // the second one without a title, and the one behind all titles
    CHECK(counts.unused[4].reason == UnusedReason::unknown);
    CHECK(of(counts, questionnaire, "used").choices == Counts{0, 2, 0, 0});
}

TEST_CASE("the header may stand lower, and more than once") {
    const auto questionnaire = test::questions_about({"Taalbeleid"});
    auto table = test::answered(questionnaire, {{{"used", "weinig"}}, {{"used", "2"}}});
    const auto header = table.rows[0];
    table.rows.insert(table.rows.begin() + 2, {header, {}, {"", ""}});
    table.rows.insert(table.rows.begin(), {{"sep=;"}, {"Hoe ver staan we met onze doelen? 2026-2027"}, {}});
    const auto counts = core::count_answers(questionnaire, table);
    CHECK(counts.header_row == 3);
    CHECK(counts.people == 2);
    CHECK(of(counts, questionnaire, "used").choices == Counts{0, 2, 0, 0});
    CHECK(of(counts, questionnaire, "used").not_understood == 0);
}

TEST_CASE("a question that was misspelt in the form is read and told") {
    const auto questionnaire = test::questions_about({"Taalbeleid"});
    const core::Table table{
        {{"Tijdstempel", "Hoe goed hellpt ons plan om te groeien in je werk?"}, {"1", "heel goed"}}};
    const auto counts = core::count_answers(questionnaire, table);
    CHECK(of(counts, questionnaire, "plan").choices == Counts{0, 0, 0, 1});
    CHECK(of(counts, questionnaire, "plan").is_misspelt);
    CHECK(of(counts, questionnaire, "plan").column == table.rows[0][1]);
    CHECK_FALSE(of(counts, questionnaire, "keep").asked);
}

TEST_CASE("answers about a goal that has another name now are not counted for it") {
    const auto before = test::questions_about({"Taalbeleid", "Rekentaal"});
    const auto table = test::answered(before, {{{"used", "weinig"}, {"plan", "voldoende"}}});
    const auto now = test::questions_about({"Meertaligheid", "Rekentaal"});
    const auto counts = core::count_answers(now, table);
    CHECK_FALSE(of(counts, now, "used").asked);
    CHECK(of(counts, now, "used").counted() == 0);
    CHECK(of(counts, now, "plan").counted() == 1);
    CHECK(counts.unused.size() == 3); // all that was asked about it
    CHECK(counts.people == 1);
}

TEST_CASE("a file that is no file of answers gives nothing") {
    const auto questionnaire = test::questions_about({"Taalbeleid"});
    for (const auto& table : {core::Table{}, core::Table{{{}}}, core::Table{{{"", ""}, {"a"}}},
                              core::Table{{{"Naam", "E-mail"}, {"Jan", "jan@school.be"}}}}) {
        const auto counts = core::count_answers(questionnaire, table);
        CHECK_FALSE(counts.header_row);
        CHECK(counts.people == 0);
        CHECK(counts.questions.size() == questionnaire.questions.size());
        CHECK(counts.unused.empty());
    }
    CHECK(core::count_answers({}, core::Table{{{"Naam"}}}).questions.empty());
    const auto only_header = core::count_answers(questionnaire, test::answered(questionnaire, {}));
    CHECK(only_header.header_row == 0);
    CHECK(only_header.people == 0);
}

TEST_CASE("rows may be shorter or longer than the header, with any bytes in them") {
    const auto questionnaire = test::questions_about({"Taalbeleid"});
    auto table = test::answered(questionnaire, {{{"used", "weinig"}}});
    table.rows.push_back({"voldoende"});
    table.rows.push_back({"\xFF\xFE\xC3", std::string(70'000, 'x'), std::string("\0\x01", 2)});
    table.rows.push_back(std::vector<std::string>(500, "3"));
    const auto counts = core::count_answers(questionnaire, table);
    CHECK(counts.people == 4);
    CHECK(of(counts, questionnaire, "used").choices == Counts{0, 1, 2, 0});
    CHECK(of(counts, questionnaire, "used").not_understood + of(counts, questionnaire, "used").unanswered == 1);
}
