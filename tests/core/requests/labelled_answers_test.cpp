// Where answers stand in a form that was changed by hand.
#include "core/requests/labelled_answers.hpp"

#include "tests/core/plan_text.hpp"
#include "tests/core/requests/request_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <chrono>

using namespace plan;

namespace {

using Unread = std::vector<core::UnreadAnswer>;
using std::chrono::October;

constexpr core::Day fourteenth = std::chrono::year{2026} / October / 14;

} // namespace

TEST_CASE("a list of every training is no request, though its columns are called as the fields") {
    core::Table table;
    table.rows.push_back({"Naam", "Functie", "Titel", "Organisator", "Datum", "Kostprijs", "Motivatie"});
    for (int row = 0; row < 50; ++row)
        table.rows.push_back({"An", "leraar", "Naam", "Titel", "Datum", "Kostprijs", "x"});
    core::Document document;
    document.blocks.emplace_back(table);
    CHECK_FALSE(test::is_request(document));
}

TEST_CASE("columns may stand the other way round, and rows in any order") {
    auto document = test::filled_request();
    auto& rows = test::request_table(document).rows;
    for (auto& row : rows) std::ranges::reverse(row);
    std::ranges::reverse(rows);
    test::check_filled(test::read_request(document));
}

TEST_CASE("a row that was taken out is not answered, and one that was added is listed") {
    auto document = test::filled_request();
    std::erase_if(test::request_table(document).rows, [](const auto& row) { return row.front() == "Organisator"; });
    auto& rows = test::request_table(document).rows;
    rows.insert(rows.begin() + 4, {"Is er een maaltijd?", "ja, vegetarisch"});
    const auto request = test::read_request(document);
    CHECK(request.answer("provider").empty());
    CHECK(request.answer("activity") == "Coderen in de klas");
    CHECK(request.unread == Unread{{"", "Is er een maaltijd?: ja, vegetarisch"}});
}

TEST_CASE("labels may be changed by hand") {
    auto document = test::filled_request();
    test::request_row(document, "name").front() = "NAAM EN VOORNAAM :";
    test::request_row(document, "function").front() = "2. Functie*";
    test::request_row(document, "activity").front() = "Titel van de navorming die je wilt volgen";
    test::request_row(document, "provider").front() = "Organisatro";
    test::request_row(document, "date").front() = "Datum\n(of data)";
    test::request_row(document, "cost").front() = "Kost\u00ADprijs (incl. btw)";
    test::request_row(document, "goal").front() = "Bij welk doel?";
    test::request_row(document, "motivation").front() = "Motivatie: ";
    test::check_filled(test::read_request(document));
}

TEST_CASE("a label that only begins as another is not guessed") {
    auto document = test::filled_request();
    test::request_row(document, "goal").front() = "Doelgroep";
    const auto request = test::read_request(document);
    CHECK(request.answer("goal").empty());
    CHECK(request.unread == Unread{{"", "Doelgroep: Doel 2"}});
}

TEST_CASE("answers in a third column, in two cells, and on several lines") {
    auto document = test::filled_request();
    test::request_row(document, "name") = {"Naam", "", "Jan Peeters"};
    test::request_row(document, "activity") = {"Titel van de nascholing", "<vul de titel in>", "Coderen in de klas",
                                               ""};
    test::request_row(document, "function") = {"Functie", "leraar", "wiskunde"};
    test::request_answer(document, "motivation") = "\n Ik leer\tprogrammeren. \r\n\n\u00A0Samen met collega’s.";
    test::request_answer(document, "provider") = "<vul in wie de nascholing organiseert> Digidak";
    const auto request = test::read_request(document);
    CHECK(request.answer("name") == "Jan Peeters");
    CHECK(request.answer("activity") == "Coderen in de klas");
    CHECK(request.answer("function") == "leraar\nwiskunde");
    CHECK(request.line("function") == "leraar wiskunde");
    CHECK(request.answer("motivation") == "Ik leer programmeren.\nSamen met collega’s.");
    CHECK(request.answer("provider") == "Digidak");
}

TEST_CASE("an answer goes on in a row without a label") {
    auto document = test::filled_request();
    auto& rows = test::request_table(document).rows;
    const auto at =
        std::ranges::find_if(rows, [](const auto& row) { return row.front() == "Wat levert het op, en voor wie?"; });
    rows.insert(at + 1, {"", "Ook mijn collega’s leren mee."});
    CHECK(test::read_request(document).line("motivation") ==
          "Ik leer programmeren aanbrengen. Ook mijn collega’s leren mee.");
}

TEST_CASE("a table of four columns, and one with a title over all of it") {
    core::Table table;
    table.rows = {{"Aanvraag vorming 2026-2027"},
                  {"Naam", "Jan Peeters", "Functie", "leraar"},
                  {"Nascholing", "Beslissing", "Organisator", "Digidak"},
                  {"Datum", "14/10", "Kostprijs", "€ 90"}};
    table.grid_columns = {{0}, {0, 1, 2, 3}, {0, 1, 2, 3}, {0, 1, 2, 3}};
    core::Document document;
    document.blocks.emplace_back(table);
    const auto request = test::read_request(document);
    CHECK(request.answer("name") == "Jan Peeters");
    CHECK(request.answer("function") == "leraar");
    CHECK(request.answer("activity") == "Beslissing");
    CHECK(request.answer("provider") == "Digidak");
    CHECK(request.period == core::Period{fourteenth, fourteenth});
    CHECK(request.cost == 90'00);
    CHECK(request.unread.empty());
}

TEST_CASE("answers below their labels in a table of one column") {
    const auto request = test::read_request(test::document_of("| Aanvraag nascholing |\n"
                                                              "| Naam |\n| Jan Peeters |\n"
                                                              "| Titel: Coderen |\n"
                                                              "| Wat levert het op? |\n| veel |\n| voor iedereen |\n"
                                                              "| Kostprijs |\n"
                                                              "| Beslissing |\n| Goedgekeurd |\n"));
    CHECK(request.answer("name") == "Jan Peeters");
    CHECK(request.answer("activity") == "Coderen");
    CHECK(request.answer("motivation") == "veel\nvoor iedereen");
    CHECK(request.answer("cost").empty());
    CHECK(request.decision == core::RequestDecision::approved);
}

TEST_CASE("a table that was made into text") {
    const auto request = test::read_request(test::document_of("Aanvraag nascholing\n\n"
                                                              "Naam: Jan Peeters\n"
                                                              "Functie:\nleraar\n"
                                                              "Titel van de nascholing: Coderen: een begin\n"
                                                              "Datum of periode\t12 en 13/1\n"
                                                              "Bij welk doel van het plan? Doel 1\n"
                                                              "Beslissing:\nGoedgekeurd\n"
                                                              "De doelen van ons plan\n"
                                                              "Doel 1: Taal\n"));
    CHECK(request.answer("name") == "Jan Peeters");
    CHECK(request.answer("function") == "leraar");
    CHECK(request.answer("activity") == "Coderen: een begin");
    CHECK(request.answer("date") == "12 en 13/1");
    CHECK(request.answer("goal") == "Doel 1");
    CHECK(request.answer("decision") == "Goedgekeurd");
    CHECK(request.decision == core::RequestDecision::approved);
    CHECK(request.period == core::Period{std::chrono::year{2027} / 1 / 12, std::chrono::year{2027} / 1 / 13});
}

TEST_CASE("what stands behind the form is no answer") {
    auto document = test::filled_request();
    document.blocks.emplace_back(test::body("Met vriendelijke groeten"));
    document.blocks.emplace_back(test::body("Naam: Sofie Maes, directie"));
    const auto request = test::read_request(document);
    CHECK(request.answer("name") == "Jan Peeters");
    CHECK(request.answer("replacement") == "ja, het derde lesuur");
}
