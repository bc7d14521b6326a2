// activity-not-scheduled: an activity that no item of the agenda fits.
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto activity_not_scheduled = "activity-not-scheduled";
} // namespace

TEST_CASE("activity-not-scheduled: an activity more than the agenda has", "[rule]") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Niveau").rows;
    rows.insert(rows.begin() + 8, {"", "leraren", "basis", "Filmavond met nagesprek "});
    test::table_with_column(document, "Bedrag")
        .rows.push_back({"Filmavond met nagesprek", "andere", "mei", "school", "€ 0,00", "Voor leraren"});
    const auto finding = test::only_new_finding(document, activity_not_scheduled);
    CHECK(test::text_at(document, finding.place) == "Filmavond met nagesprek");
    CHECK(finding.place.cell == core::CellIndex{8, 3});
    CHECK(finding.chapter == "activities");
    CHECK(finding.arguments ==
          core::Arguments{{"activity", "Filmavond met nagesprek"}, {"goal", "Digitale en AI-geletterdheid"}});
    CHECK(finding.fix == core::Fix(core::fix::AddAgendaRow{7}));
    CHECK(test::read(document).activities.at(7).activity.text == "Filmavond met nagesprek");
}

TEST_CASE("activity-not-scheduled: an item that left the agenda, in a Dutch plan", "[rule]") {
    auto document = test::new_plan("nl");
    auto& rows = test::table_with_column(document, "Verantwoordelijke").rows;
    rows.erase(rows.begin() + 4); // januari: e-learning
    const auto finding = test::only_new_finding(document, activity_not_scheduled, "nl");
    CHECK(test::text_at(document, finding.place) == "E-learning zorgvuldig omgaan met privacy");
    CHECK(finding.fix == core::Fix(core::fix::AddAgendaRow{5}));
}

TEST_CASE("activity-not-scheduled: one item schedules one activity", "[rule]") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Niveau").rows;
    rows.insert(rows.begin() + 8, rows[7]);
    CHECK(test::new_findings(document, activity_not_scheduled).size() == 1);
}

TEST_CASE("activity-not-scheduled: an item with another name that clearly means it", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Verantwoordelijke", 1, "Activiteit") = "overleg met een expert";
    CHECK(test::new_findings(document, activity_not_scheduled).size() == 1);
    test::cell(document, "Verantwoordelijke", 1, "Activiteit") = "studiedag taalvaardig Nederlands";
    CHECK(test::new_findings(document, activity_not_scheduled).empty());
    test::cell(document, "Verantwoordelijke", 1, "Activiteit") = "PEDAGOGISCHE  studie\u00ADdag taalsterke-school.";
    CHECK(test::new_findings(document, activity_not_scheduled).empty());
}

TEST_CASE("activity-not-scheduled: open rows are no activities yet", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Niveau", 8, "Doel") = "Wiskundig redeneren";
    test::cell(document, "Niveau", 8, "Professionaliseringsactiviteit") = "<Vul een activiteit aan>\u00A0";
    CHECK(test::new_findings(document, activity_not_scheduled).empty());
    test::cell(document, "Niveau", 8, "Professionaliseringsactiviteit").clear();
    CHECK(test::new_findings(document, activity_not_scheduled).empty());
}

TEST_CASE("activity-not-scheduled: without a table there is nothing to add a row to", "[rule]") {
    auto document = test::new_plan();
    test::table_with_column(document, "Verantwoordelijke").rows.clear();
    const auto findings = test::new_findings(document, activity_not_scheduled);
    REQUIRE(findings.size() == 7);
    for (const auto& finding : findings) CHECK(core::is_none(finding.fix));
}

TEST_CASE("activity-not-scheduled: without the chapter, chapter-missing speaks", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Professionaliseringsagenda");
    CHECK(test::findings_of(document, activity_not_scheduled).empty());
}
