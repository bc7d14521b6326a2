// follow-up-without-activity: a row of the follow-up about something that the plan does not have.
#include "core/check/finding.hpp"
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto follow_up_without_activity = "follow-up-without-activity";

core::Document with_row(const std::vector<std::string>& row, std::string_view profile = "vl") {
    auto document = test::new_plan(profile);
    test::add_follow_up(document, {row});
    return document;
}

core::Fix fix_of(const core::Document& document) {
    const auto findings = test::new_findings(document, follow_up_without_activity);
    REQUIRE(findings.size() == 1);
    return findings.front().fix;
}
} // namespace

TEST_CASE("follow-up-without-activity: a row of its own", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto document = with_row({" Uitstap naar zee", "gevolgd", "", "", "", "", "", "foto’s"}, profile);
        const auto finding = test::only_new_finding(document, follow_up_without_activity, profile);
        CHECK(test::text_at(document, finding.place) == "Uitstap naar zee");
        CHECK(finding.chapter == "follow-up");
        CHECK(finding.arguments == core::Arguments{{"activity", "Uitstap naar zee"}});
        CHECK(core::is_none(finding.fix));
    }
}

TEST_CASE("follow-up-without-activity: a misspelt name of an activity that no row is about", "[rule]") {
    auto document = with_row({"Netwrkdag", "gevolgd"});
    test::cell(document, "Niveau", 7, "Professionaliseringsactiviteit") = "Netwerkdag";
    CHECK(fix_of(document) == core::Fix(core::fix::ReplaceCell{"Netwerkdag"}));
    test::table_with_column(document, "Stand").rows.push_back({"Netwerkdag", "", "", "", "", "", "", ""});
    CHECK(core::is_none(fix_of(document)));
}

TEST_CASE("follow-up-without-activity: a row with nothing in it may go", "[rule]") {
    const core::Fix removal = core::fix::RemoveRow{};
    CHECK(fix_of(with_row({"Uitstap naar zee"})) == removal);
    CHECK(fix_of(with_row({"Uitstap naar zee", "gepland", "12 oktober"})) == removal);
    CHECK(fix_of(with_row({"Uitstap naar zee", "", "", "<vul in wie>"})) == removal);
    for (std::size_t column = 3; column < 8; ++column) {
        std::vector<std::string> row{"Uitstap naar zee", "gepland", "", "", "", "", "", ""};
        row[column] = "12";
        CAPTURE(column);
        CHECK(core::is_none(fix_of(with_row(row))));
    }
    for (const auto* state : {"gevolgd", "geannuleerd", "zie verslag"})
        CHECK(core::is_none(fix_of(with_row({"Uitstap naar zee", state}))));
    auto document = test::new_plan(); // a column of the school's own
    test::add_follow_up(document, {{"Uitstap naar zee", "", "12", "leuk"}},
                        {"Activiteit", "Stand", "Betaald", "Opmerkingen"});
    test::cell(document, "Stand", 1, "Betaald").clear();
    CHECK(core::is_none(fix_of(document)));
}

TEST_CASE("follow-up-without-activity: other names, second rows, and what belongs to the plan itself", "[rule]") {
    for (const auto* name : {"Lesson study begrijpend lezen", "LESSON-STUDY begrijpend lezen", "Lesson study lezen",
                             "Lesson study begrijpend lezen (verplaatsing)", "Evaluatie van dit plan",
                             "<Vul een activiteit aan>", "Uitstap naar <waar?>", ""}) {
        CAPTURE(name);
        CHECK(test::new_findings(with_row({name, "gevolgd"}), follow_up_without_activity).empty());
    }
    auto document = test::new_plan();
    test::add_follow_up(document, {{"Lesson study begrijpend lezen"}, {"Lesson study lezen"}, {"lesson study lezen"}});
    CHECK(test::new_findings(document, follow_up_without_activity).empty());
}

TEST_CASE("follow-up-without-activity: an item of the agenda or a cost without an activity is of the plan", "[rule]") {
    auto document = test::new_plan();
    auto& agenda = test::table_with_column(document, "Verantwoordelijke").rows;
    agenda.insert(agenda.end() - 1, {"juni", "Bezoek aan het museum", "leraren", "directie"});
    test::table_with_column(document, "Kostensoort")
        .rows.push_back({"Vakbladen", "materiaal", "oktober", "professionaliseringsmiddelen", "€ 100", "leraren"});
    test::add_follow_up(
        document,
        {{"Bezoek aan het museum"}, {"bezoek museum"}, {"Vakbladen"}, {"vakbladen"}, {"Vakbladen (tweede factuur)"}});
    CHECK(test::new_findings(document, follow_up_without_activity).empty());
}

TEST_CASE("follow-up-without-activity: without activities there is nothing to compare with", "[rule]") {
    auto document = with_row({"Uitstap naar zee"});
    test::table_with_column(document, "Niveau").rows.resize(1);
    CHECK(test::findings_of(document, follow_up_without_activity).empty());
}
