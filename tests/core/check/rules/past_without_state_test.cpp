// past-without-state: the date of an activity has passed, and its row of the follow-up does not say what became of it.
#include "core/check/finding.hpp"
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto past_without_state = "past-without-state";
constexpr auto study_day = "Pedagogische studiedag taalsterke school"; // in September
constexpr auto lesson_study = "Lesson study begrijpend lezen";         // from January to March

core::Document with_rows(const std::vector<std::vector<std::string>>& rows) {
    auto document = test::new_plan();
    test::add_follow_up(document, rows);
    return document;
}

std::size_t count(const std::vector<std::vector<std::string>>& rows) {
    return test::new_findings(with_rows(rows), past_without_state).size();
}
} // namespace

TEST_CASE("past-without-state: an activity of last month without a state, by its moment on the agenda", "[rule]") {
    for (const auto* state : {"", "gepland", "Nog te doen"}) {
        CAPTURE(state);
        const auto document = with_rows({{lesson_study}, {study_day, state}});
        const auto finding = test::only_new_finding(document, past_without_state);
        CHECK(finding.place.cell == core::CellIndex{2, 1});
        CHECK(test::text_at(document, finding.place) == state);
        CHECK(finding.chapter == "follow-up");
        CHECK(finding.fix == core::Fix(core::fix::FillIn{}));
        CHECK(finding.arguments ==
              core::Arguments{{"activity", study_day}, {"values", "gevolgd, uitgesteld, geannuleerd"}});
    }
}

TEST_CASE("past-without-state: the same in a Dutch plan", "[rule]") {
    auto document = test::new_plan("nl");
    test::add_follow_up(document, {{"Studiedag digitale vaardigheden in de les"}});
    CHECK(test::only_new_finding(document, past_without_state, "nl").place.cell == core::CellIndex{1, 1});
}

TEST_CASE("past-without-state: the row's own date counts, until its last day has passed", "[rule]") {
    CHECK(count({{lesson_study, "", "30 september"}}) == 1);
    CHECK(count({{lesson_study, "", "30 september 2026"}}) == 1);
    CHECK(count({{lesson_study, "", "1 oktober 2026"}}) == 0); // today
    CHECK(count({{study_day, "", "september – december"}}) == 0);
    CHECK(count({{study_day, "gepland", "14 oktober"}}) == 0);
    CHECK(count({{study_day, "", "nog af te spreken"}}) == 1); // then that of the agenda
    CHECK(count({{lesson_study, "", "nog af te spreken"}}) == 0);
}

TEST_CASE("past-without-state: all moments of an activity have passed, or none is told", "[rule]") {
    auto document = with_rows({{study_day}});
    auto& agenda = test::table_with_column(document, "Verantwoordelijke").rows;
    agenda.insert(agenda.end() - 1, {"mei", study_day, "alle personeelsleden", "directie"});
    CHECK(test::new_findings(document, past_without_state).empty());
    (agenda.end() - 2)->front() = "in overleg";
    CHECK(test::new_findings(document, past_without_state).empty());
}

TEST_CASE("past-without-state: what is no state settles nothing, and is told once it is over", "[rule]") {
    const auto finding =
        test::only_new_finding(with_rows({{study_day, "zie verslag"}, {lesson_study, "vraag An"}}), past_without_state);
    CHECK(finding.variant == "unread");
    CHECK(finding.arguments.at("state") == "zie verslag");
}

TEST_CASE("past-without-state: silent on what was decided, open or not of the plan", "[rule]") {
    for (const auto* state : {"gevolgd", "uitgesteld", "ging niet door", "<kies een stand>", "gepland <of gevolgd>"}) {
        CAPTURE(state);
        CHECK(count({{study_day, state}}) == 0);
    }
    CHECK(count({{"<Vul een activiteit aan>", "", "3 september"}}) == 0);
    CHECK(count({{"Uitstap naar zee", "", "3 september"}}) == 0); // of that, another rule speaks
    CHECK(count({{"", "", "3 september"}}) == 0);
    CHECK(count({}) == 0);
}

TEST_CASE("past-without-state: a cost of its own asks for a state, a second invoice does not", "[rule]") {
    CHECK(count({{study_day, "gevolgd"}, {study_day, "", "", "", "", "€ 50"}}) == 0);
    CHECK(count({{study_day}, {study_day, "", "", "", "", "€ 50"}}) == 1);
    CHECK(count({{study_day, "gevolgd"}, {study_day, "", "12 september"}}) == 1);
    auto document = test::new_plan();
    auto& costs = test::table_with_column(document, "Kostensoort").rows;
    costs.insert(costs.begin() + 1,
                 {study_day, "verplaatsing", "september", "professionaliseringsmiddelen", "€ 40", "het team"});
    test::add_follow_up(document, {{study_day, "gevolgd"}, {std::string(study_day) + " (verplaatsing)"}});
    CHECK(test::new_findings(document, past_without_state).size() == 1);
}

TEST_CASE("past-without-state: a table without states is asked at the activity; no table is asked nothing", "[rule]") {
    auto document = test::new_plan();
    CHECK(test::findings_of(document, past_without_state).empty());
    test::add_follow_up(document, {{study_day, "€ 20"}}, {"Activiteit", "Betaald"});
    const auto findings = test::new_findings(document, past_without_state);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == study_day);
}

TEST_CASE("past-without-state: without a school year a month has not passed", "[rule]") {
    auto document = with_rows({{study_day}});
    test::fact(document, "Schooljaar") = "<vul het schooljaar in>";
    document.properties.erase("PlanSchoolYear");
    CHECK(test::findings_of(document, past_without_state).empty());
}
