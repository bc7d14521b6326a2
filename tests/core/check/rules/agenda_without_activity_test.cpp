// agenda-without-activity: an item of the agenda belongs to an activity of the plan.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto agenda_without_activity = "agenda-without-activity";

core::Document with_item(const std::string& name, std::string_view profile = "vl") {
    auto document = test::new_plan(profile);
    auto& rows = test::table_with_column(document, "Verantwoordelijke").rows;
    rows.insert(rows.end() - 1, {"juni", name, "leraren", "directie"});
    return document;
}
} // namespace

TEST_CASE("agenda-without-activity: an item of its own", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto document = with_item("\u00A0Uitstap naar zee ", profile);
        const auto finding = test::only_new_finding(document, agenda_without_activity, profile);
        CHECK(test::text_at(document, finding.place) == "Uitstap naar zee");
        CHECK(finding.place.cell == core::CellIndex{8, 1});
        CHECK(finding.chapter == "agenda");
        CHECK(finding.arguments == core::Arguments{{"activity", "Uitstap naar zee"}});
        CHECK(finding.severity == core::Severity::warning);
        CHECK(core::is_none(finding.fix));
    }
}

TEST_CASE("agenda-without-activity: a misspelt name of an activity that is not scheduled", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Niveau", 7, "Professionaliseringsactiviteit") = "Netwerkdag";
    test::cell(document, "Verantwoordelijke", 7, "Activiteit") = "Netwrkdag";
    const auto findings = test::new_findings(document, agenda_without_activity);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().fix == core::Fix(core::fix::ReplaceCell{"Netwerkdag"}));
}

TEST_CASE("agenda-without-activity: a second moment, another name, and what belongs to the plan itself", "[rule]") {
    for (const auto* name : {"Lesson study begrijpend lezen", "LESSON-STUDY begrijpend lezen", "Lesson study lezen",
                             "Evaluatie van dit plan", "Overleg met de schoolraad", "<Vul een activiteit aan>", ""}) {
        CAPTURE(name);
        CHECK(test::findings_of(with_item(name), agenda_without_activity).empty());
    }
}

TEST_CASE("agenda-without-activity: without activities there is nothing to compare with", "[rule]") {
    auto document = with_item("Uitstap naar zee");
    test::table_with_column(document, "Niveau").rows.resize(1);
    CHECK(test::findings_of(document, agenda_without_activity).empty());
    test::table_with_column(document, "Verantwoordelijke").rows = {{"Activiteit", "Datum"}, {"Uitstap"}, {}};
    CHECK(test::findings_of(document, agenda_without_activity).empty());
}
