#include "core/requests/request_reading.hpp"

#include "tests/core/finished_plan.hpp"
#include "tests/core/plan_text.hpp"
#include "tests/core/requests/request_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <chrono>
#include <filesystem>

using namespace plan;

namespace {

using Unread = std::vector<core::UnreadAnswer>;
using std::chrono::October;

constexpr core::Day fourteenth = std::chrono::year{2026} / October / 14;

} // namespace

TEST_CASE("a form that was filled in is read") {
    const auto* const profile = GENERATE("vl", "nl");
    const auto request = test::read_request(test::filled_request(profile), profile);
    test::check_filled(request);
    CHECK(request.more == 0);
    CHECK_FALSE(request.is_blank());
}

TEST_CASE("a form of the other profile is read as well") {
    test::check_filled(test::read_request(test::filled_request("nl"), "vl"));
    test::check_filled(test::read_request(test::filled_request("vl"), "nl"));
}

TEST_CASE("a form that nobody has filled in is one, and says nothing") {
    const auto request = test::read_request(test::blank_request());
    CHECK(request.is_blank());
    CHECK(request.cost == std::nullopt);
    auto document = test::blank_request();
    for (auto& row : test::request_table(document).rows) row.resize(1);
    CHECK(test::read_request(document).is_blank());
    document = test::blank_request();
    test::request_answer(document, "name") = "……………";
    test::request_answer(document, "cost") = " _ _ \n-";
    test::request_answer(document, "date") = "Klik of tik om een datum in te voeren.";
    CHECK(test::read_request(document).is_blank());
}

TEST_CASE("plans, samples of plans and other forms are no requests") {
    for (const auto* const profile : {"vl", "nl"}) {
        CHECK_FALSE(test::is_request(test::new_plan(profile), profile));
        CHECK_FALSE(test::is_request(test::finished_plan(profile), profile));
        CHECK_FALSE(test::is_request({}, profile));
    }
    CHECK_FALSE(test::is_request(test::document_of("Verlof\n\n"
                                                   "| Naam | Jan |\n| Functie | leraar |\n| Datum | 3 mei |\n"
                                                   "| Reden | ziek |\n| Vervanging | ja |\n")));
    CHECK_FALSE(test::is_request(test::document_of("| Datum | Activiteit | Doel | Kostprijs | Naam |\n"
                                                   "| 3 mei | sportdag | bewegen | € 3 | An |\n"
                                                   "| 4 mei | toneel | spelen | € 4 | Bo |\n"
                                                   "| 5 mei | bosklas | buiten | € 5 | Cas |\n")));
}

TEST_CASE("none of the plans that these tests read is a request") {
    std::size_t seen = 0;
    for (const auto& file : std::filesystem::directory_iterator(PLAN_TEST_DATA "/cases")) {
        if (file.path().extension() != ".txt") continue;
        CAPTURE(file.path().string());
        const auto document = test::read_case(file.path().string()).document;
        CHECK_FALSE(test::is_request(document, "vl"));
        CHECK_FALSE(test::is_request(document, "nl"));
        ++seen;
    }
    CHECK(seen > 4);
}

TEST_CASE("without the question for a training it is a request where its title says so") {
    auto document = test::filled_request();
    std::erase_if(test::request_table(document).rows,
                  [](const auto& row) { return row.front() == "Titel van de nascholing"; });
    CHECK(test::is_request(document));
    std::get<core::Paragraph>(document.blocks.front()).text = "Verlofaanvraag";
    CHECK_FALSE(test::is_request(document));
}

TEST_CASE("several forms in one document: the first is read, and the others are counted") {
    auto document = test::filled_request();
    auto second = test::filled_request();
    test::request_answer(second, "name") = "Els Claes";
    test::request_answer(second, "activity") = "Zingen";
    document.blocks.insert(document.blocks.end(), second.blocks.begin(), second.blocks.end());
    auto request = test::read_request(document);
    test::check_filled(request);
    CHECK(request.more == 1);

    document = test::filled_request();
    auto& rows = test::request_table(document).rows;
    for (const auto& row : test::request_table(second).rows) rows.push_back(row);
    request = test::read_request(document);
    test::check_filled(request);
    CHECK(request.more == 1);
}

TEST_CASE("one training that is written twice is no second form") {
    auto document = test::filled_request();
    auto& rows = test::request_table(document).rows;
    rows.insert(rows.begin() + 4, {"Titel van de nascholing", "deel 2"});
    const auto request = test::read_request(document);
    CHECK(request.more == 0);
    CHECK(request.answer("activity") == "Coderen in de klas\ndeel 2");
    CHECK(request.answer("name") == "Jan Peeters");
}

TEST_CASE("a part for who decides in a table of its own, with a name and a date") {
    auto document = test::filled_request();
    auto& rows = test::request_table(document).rows;
    rows.resize(12);
    core::Table decision;
    decision.rows = {{"Beslissing", "goedgekeurd"}, {"Datum", "3 september 2026"}, {"Naam", "Sofie Maes"}};
    document.blocks.emplace_back(decision);
    auto request = test::read_request(document);
    CHECK(request.decision == core::RequestDecision::approved);
    CHECK(request.unread == Unread{{"", "Datum: 3 september 2026"}, {"", "Naam: Sofie Maes"}});
    request.unread.clear();
    CHECK(request.answer("name") == "Jan Peeters");
    CHECK(request.period == core::Period{fourteenth, fourteenth});
}

TEST_CASE("the decision is read where it is clear") {
    struct Case {
        const char* text;
        core::RequestDecision decision;
        const char* reason;
    };
    using core::RequestDecision;
    const auto [text, decision, reason] = GENERATE(
        Case{"goedgekeurd", RequestDecision::approved, ""}, Case{"JA.", RequestDecision::approved, ""},
        Case{"ok, veel plezier", RequestDecision::approved, ""}, Case{"Niet goedgekeurd", RequestDecision::refused, ""},
        Case{"geweigerd: te duur", RequestDecision::refused, "te duur"},
        Case{"nee\nte ver", RequestDecision::refused, "te ver"});
    auto document = test::filled_request();
    test::request_answer(document, "decision") = text;
    const auto request = test::read_request(document);
    CAPTURE(text);
    CHECK(request.decision == decision);
    CHECK(request.answer("reason") == reason);
    CHECK(request.unread.empty());
}

TEST_CASE("a decision that is not clear is listed, and a reason that was given stays") {
    for (const std::string text : {"goedgekeurd, maar niet de trein", "goedgekeurd of geweigerd", "te bespreken",
                                   "☐ goedgekeurd ☐ geweigerd", "niet, of toch: ja"}) {
        CAPTURE(text);
        auto document = test::filled_request();
        test::request_answer(document, "decision") = text;
        const auto request = test::read_request(document);
        CHECK(request.decision == core::RequestDecision::open);
        CHECK(request.unread == Unread{{"decision", text}});
    }
    auto document = test::filled_request();
    test::request_answer(document, "decision") = "geweigerd, te laat";
    test::request_answer(document, "reason") = "de plaatsen zijn op";
    CHECK(test::read_request(document).answer("reason") == "de plaatsen zijn op");
}

TEST_CASE("amounts, hours and dates that cannot be read are listed and not guessed") {
    auto document = test::filled_request();
    test::request_answer(document, "cost") = "€ 120 + trein";
    test::request_answer(document, "travel") = "met de fiets";
    test::request_answer(document, "hours") = "twee dagen";
    test::request_answer(document, "date") = "ergens in de lente";
    const auto request = test::read_request(document);
    CHECK(request.cost == std::nullopt);
    CHECK(request.travel == std::nullopt);
    CHECK(request.hours == std::nullopt);
    CHECK(request.period == std::nullopt);
    CHECK(request.unread == Unread{{"cost", "€ 120 + trein"},
                                   {"travel", "met de fiets"},
                                   {"date", "ergens in de lente"},
                                   {"hours", "twee dagen"}});
    test::request_answer(document, "cost") = "-50";
    test::request_answer(document, "travel") = "€ 99.999.999.999";
    CHECK(test::read_request(document).cost == std::nullopt);
    CHECK(test::read_request(document).travel == std::nullopt);
}

TEST_CASE("nothing to pay is an amount too") {
    auto document = test::filled_request();
    test::request_answer(document, "cost") = "gratis";
    test::request_answer(document, "travel") = "Nee";
    const auto request = test::read_request(document);
    CHECK(request.cost == 0);
    CHECK(request.travel == 0);
    CHECK(request.unread.empty());
}

TEST_CASE("a date without a year has no days where the school year is not known") {
    auto document = test::filled_request();
    const auto& plan_template = test::bundled_template("vl");
    test::request_answer(document, "date") = "14 oktober";
    auto request = core::read_request(document, plan_template);
    REQUIRE(request);
    CHECK(request->period == std::nullopt);
    CHECK(request->unread.empty());
    test::request_answer(document, "date") = "14 oktober 2026";
    request = core::read_request(document, plan_template);
    REQUIRE(request);
    CHECK(request->period == core::Period{fourteenth, fourteenth});
}

TEST_CASE("markup in answers stays text, and damaged text does no harm") {
    auto document = test::filled_request();
    test::request_answer(document, "name") = "<b>Jan</b> & \"Co\" {activity}";
    test::request_answer(document, "activity") = "<script>alert('x')</script>";
    test::request_answer(document, "provider") = "Digi\xFF\xC3";
    test::request_answer(document, "motivation") = std::string(200'000, 'a');
    test::request_row(document, "hours").front() = std::string(200'000, ':');
    test::request_table(document).rows.insert(test::request_table(document).rows.begin(), std::vector<std::string>{});
    const auto request = test::read_request(document);
    CHECK(request.answer("name") == "<b>Jan</b> & \"Co\" {activity}");
    CHECK(request.answer("activity") == "<script>alert('x')</script>");
    CHECK(request.answer("motivation").size() == 200'000);
}

TEST_CASE("a document with forms without end is read in no time") {
    auto document = test::filled_request();
    auto& rows = test::request_table(document).rows;
    const auto form = rows;
    for (int copy = 0; copy < 3000; ++copy) rows.insert(rows.end(), form.begin(), form.end());
    const auto before = std::chrono::steady_clock::now();
    const auto request = test::read_request(document);
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(20));
    CHECK(request.more == 3000);
    test::check_filled(request);
}
