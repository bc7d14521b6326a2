// participant-is-volunteer: volunteers took part in what the grant pays, which is for staff alone.
#include "core/check/finding.hpp"
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto participant_is_volunteer = "participant-is-volunteer";
constexpr auto lesson_study = "Lesson study begrijpend lezen";           // € 180 on the grant
constexpr auto class_visits = "Klasbezoeken taalsteun met nabespreking"; // on the school

std::size_t count(const std::vector<std::vector<std::string>>& rows) {
    auto document = test::new_plan();
    test::add_follow_up(document, rows);
    return test::findings_of(document, participant_is_volunteer).size();
}

std::size_t count_of(const std::string& participants) { return count({{lesson_study, "", "", participants}}); }
} // namespace

TEST_CASE("participant-is-volunteer: at the participants", "[rule]") {
    auto document = test::new_plan();
    test::add_follow_up(document, {{lesson_study, "gevolgd", "", "leraren en 3 leesouders", "", "180", "", "map 3"}});
    const auto finding = test::only_new_finding(document, participant_is_volunteer);
    CHECK(test::text_at(document, finding.place) == "leraren en 3 leesouders");
    CHECK(core::is_none(finding.fix));
    CHECK(finding.arguments ==
          core::Arguments{{"activity", lesson_study}, {"participants", "leraren en 3 leesouders"}});
}

TEST_CASE("participant-is-volunteer: words of the template, unless they are denied", "[rule]") {
    for (const auto* participants :
         {"vrijwilligers", "Vrijwilligerswerking", "leraren, OUDERS", "ouderraad", "geen leraren, wel ouders",
          "lees\u00ADouders", "leraren die meelezen en leesouders", "directie; twee grootouders"}) {
        CAPTURE(participants);
        CHECK(count_of(participants) == 1);
    }
    for (const auto* participants :
         {"", "leraren", "geen ouders", "leraren, geen leesouders", "leraren (niet de ouders)", "oudercontactteam",
          "<vul in: leraren of ouders>", "ouders <welke?>", "leraren die met ouders werken",
          "directie en leraren van het team ouders"}) {
        CAPTURE(participants);
        CHECK(count_of(participants) == 0);
    }
}

TEST_CASE("participant-is-volunteer: only where the grant pays or is to pay", "[rule]") {
    CHECK(count({{class_visits, "gevolgd", "", "leesouders", "", "50"}}) == 0);
    CHECK(count({{lesson_study, "geannuleerd", "", "leesouders"}}) == 0);
    CHECK(count({{lesson_study, "geannuleerd", "", "leesouders", "", "20"}}) == 1);
    CHECK(count({{"Uitstap naar zee", "", "", "leesouders", "", "20"}}) == 0);
    auto document = test::new_plan();
    test::cell(document, "Kostensoort", 4, "Bedrag") = "€ 0,00";
    test::add_follow_up(document, {{lesson_study, "", "", "leesouders"}});
    CHECK(test::findings_of(document, participant_is_volunteer).empty());
}

TEST_CASE("participant-is-volunteer: what the activity costs on the grant may stand in another row", "[rule]") {
    auto document = test::new_plan();
    auto& costs = test::table_with_column(document, "Kostensoort").rows;
    costs.push_back({class_visits, "materiaal", "november", "professionaliseringsmiddelen", "€ 60", "leraren"});
    auto together = document;
    test::add_follow_up(together, {{class_visits, "", "", "leesouders"}}); // costs with two payers
    CHECK(test::findings_of(together, participant_is_volunteer).size() == 1);
    test::add_follow_up(document, {{class_visits, "", "", "leesouders"}, {std::string(class_visits) + " (materiaal)"}});
    CHECK(test::findings_of(document, participant_is_volunteer).size() == 1);
}

TEST_CASE("participant-is-volunteer: a table without participants", "[rule]") {
    auto document = test::new_plan();
    test::add_follow_up(document, {{"Cursus voor leesouders", "gevolgd", "20"}}, {"Activiteit", "Stand", "Betaald"});
    CHECK(test::findings_of(document, participant_is_volunteer).empty());
}
