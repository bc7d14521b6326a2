// What online forms make of questions, and which column is which.
#include "core/evaluation/question_columns.hpp"
#include "tests/core/evaluation/evaluation_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::UnusedReason;

namespace {

const std::string used = "Hoe goed lukt het om toe te passen wat je leerde voor het doel “Taalbeleid”?";

/// The id of the question to which a file with this title has the answers, and no other; empty: none.
std::string meant_by(const std::string& title, const std::vector<std::string>& goals = {"Taalbeleid", "Rekentaal"}) {
    const auto questionnaire = test::questions_about(goals);
    const auto columns = core::question_columns(questionnaire, {title}, true);
    if (!columns.question_of[0]) return {};
    const auto& question = questionnaire.questions[*columns.question_of[0]];
    const auto id = question.id.substr(6, question.id.find('-', 6) - 6);
    return question.goal.empty() ? id : id + " " + question.goal;
}

} // namespace

TEST_CASE("a question is known by its text and its id") {
    CHECK(meant_by(used) == "used Taalbeleid");
    CHECK(meant_by("Hoe goed helpt ons plan jou om te groeien in je werk?") == "plan");
    CHECK(meant_by(test::question(test::questions_about({"Taalbeleid"}), "noticed").id) == "noticed Taalbeleid");
    CHECK(meant_by("goals-keep") == "keep");
    CHECK(meant_by("keep").empty());
    CHECK(meant_by("plan").empty());
}

TEST_CASE("forms number questions and put signs around them") {
    for (const std::string& title :
         {"3. " + used, "3) " + used, "Vraag 3: " + used, used + " *", used + "  (verplicht)",
          used + " [1 = helemaal niet, 4 = heel goed]", "\xEF\xBB\xBF" + used, "'" + used,
          std::string("HOE GOED LUKT HET OM TOE TE PASSEN WAT JE LEERDE VOOR HET DOEL \"TAALBELEID\"?"),
          std::string("Hoe goed lukt het om toe te passen\nwat je leerde voor het doel Taal-beleid")}) {
        INFO(title);
        CHECK(meant_by(title) == "used Taalbeleid");
    }
}

TEST_CASE("forms cut questions off") {
    CHECK(meant_by("Hoe goed lukt het om toe te passen wat je leerde voor het doel “Taal...") == "used Taalbeleid");
    CHECK(meant_by("Hoe goed lukt het om toe te passen wat je leerde voor het doel “Rek…") == "used Rekentaal");
    CHECK(meant_by("Wat pakken we volgend schoolj") == "change");
    CHECK(meant_by("Hoe goed lukt het om toe te passen wat je leerde voor het…").empty()); // which goal?
    CHECK(meant_by("Wat").empty());
    CHECK(meant_by("Hoe goed").empty());
}

TEST_CASE("forms put the name of a goal in front or behind") {
    CHECK(meant_by("Taalbeleid: hoe goed merk je bij leerlingen") == "noticed Taalbeleid");
    CHECK(meant_by("Hoe goed lukt het om toe te passen wat je leerde [Rekentaal]") == "used Rekentaal");
    CHECK(meant_by("Rekentaal – Wat helpt jou nog vooruit?") == "help Rekentaal");
    CHECK(meant_by("Taalbeleid: hoe goed").empty()); // begins two questions
    CHECK(meant_by("Taalbeleid").empty());
    CHECK(meant_by("Taalbeleid: ben je tevreden?").empty());
    CHECK(meant_by("Nederlands voor anderstaligen: wat helpt jou nog",
                   {"Nederlands", "Nederlands voor anderstaligen"}) == "help Nederlands voor anderstaligen");
}

TEST_CASE("a misspelt question is known, another is not") {
    CHECK(meant_by("Hoe goed hellpt ons plan om te groeien in je werk?") == "plan");
    CHECK(meant_by("Hoe goed lukt het om toe te passen wat je leerde voor het doel “Taalbelied”?").empty());
    CHECK(meant_by("Hoe goed lukt het om toe te passen wat je leerde voor het doel “Taalbeleidd”?") ==
          "used Taalbeleid");
    CHECK(meant_by("In welk team werk je?").empty());
    const auto questionnaire = test::questions_about({"Taalbeleid"});
    const std::string title = "Hoe goed hellpt ons plan om te groeien in je werk?";
    CHECK(core::question_columns(questionnaire, {title}, true).misspelt[0]);
    CHECK_FALSE(core::question_columns(questionnaire, {used}, true).misspelt[0]);
    CHECK_FALSE(core::question_columns(questionnaire, {title}, false).any());
}

TEST_CASE("a goal with another name is another goal") {
    const auto about = [](const std::string& goal) {
        return "Hoe goed lukt het om toe te passen wat je leerde voor het doel “" + goal + "”?";
    };
    CHECK(meant_by(about("Welbevinden")).empty());
    CHECK(meant_by(about("Taal")).empty());
    CHECK(meant_by(about("Taalbeleid en meer")).empty());
    CHECK(meant_by(about("Tekenen"), {"Rekenen"}).empty());
    CHECK(meant_by(about("Doelstelling 12"), {"Doelstelling 13"}).empty());
    CHECK(meant_by(about("AI en privacy"), {"AI"}).empty());
    CHECK(meant_by("AI en privacy: hoe goed merk je", {"AI"}).empty());
    CHECK(meant_by(about("Taalvaardig Nederlands in elke klas"), {"Taalvaardig Nederlands in iedere klas"}).empty());
    CHECK(meant_by(about("Differentiëren in graad A"), {"Differentiëren in graad B"}).empty());
    CHECK(meant_by(about("Taalvaardig Nederland in elke klas"), {"Taalvaardig Nederlands in elke klas"}) ==
          "used Taalvaardig Nederlands in elke klas");
}

TEST_CASE("a column that says who answered is personal, even where a question has its name") {
    auto questionnaire = test::questions_about({"Taalbeleid"});
    questionnaire.questions.push_back({"goals-naam", "Naam", "Naam", core::QuestionKind::text, {}, {}, {}, {}});
    for (const std::string title : {"Naam", "naam *", "1. Naam", "E-mail", "E-mailadres", "Tijdstempel", "Timestamp",
                                    "Begintijd", "Voltooiingstijd", "ID", "Voor- en achternaam", "IP-adres"}) {
        INFO(title);
        const auto columns = core::question_columns(questionnaire, {title}, true);
        CHECK_FALSE(columns.any());
        CHECK(columns.reasons[0] == UnusedReason::personal);
    }
}

TEST_CASE("a question that stands there twice is taken once") {
    const auto questionnaire = test::questions_about({"Taalbeleid"});
    const auto columns = core::question_columns(questionnaire, {used, "x", used + " *", "2. " + used, ""}, true);
    CHECK(columns.question_of[0] == test::index_of(questionnaire, "used"));
    CHECK_FALSE(columns.question_of[2]);
    CHECK(columns.reasons[1] == UnusedReason::unknown);
    CHECK(columns.reasons[2] == UnusedReason::repeated);
    CHECK(columns.reasons[3] == UnusedReason::repeated);
    CHECK(columns.reasons[4] == UnusedReason::unknown);
}

TEST_CASE("two questions with one text have a column each") {
    core::Questionnaire questionnaire;
    questionnaire.plan_template = &test::bundled_template("vl");
    for (const auto* id : {"needs-a", "needs-b"})
        questionnaire.questions.push_back({id, "Ja of nee?", "", core::QuestionKind::text, {}, {}, {}, {}});
    const auto columns = core::question_columns(questionnaire, {"Ja of nee?", "Ja of nee?", "Ja of nee?"}, true);
    CHECK(columns.question_of[0] == 0);
    CHECK(columns.question_of[1] == 1);
    CHECK(columns.reasons[2] == UnusedReason::repeated);
}

TEST_CASE("ugly titles mean nothing") {
    for (const std::string& title :
         {std::string("\xFF\xFE\xC3"), std::string("???"), std::string(100'000, 'a'), std::string("…"),
          std::string("=1+1"), std::string("[]"), std::string(")"), std::string("*"), std::string("\0", 1)}) {
        CHECK(meant_by(title).empty());
        CHECK(meant_by(title, {title}).empty());
    }
    const auto many = std::vector<std::string>(2000, std::string(250, 'q'));
    CHECK_FALSE(core::question_columns(test::questions_about(many), many, true).any());
    CHECK_FALSE(core::question_columns({}, {"Naam"}, true).any());
}
