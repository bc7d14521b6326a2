// date-unreadable: a date that could mean anything.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto date_unreadable = "date-unreadable";

core::Document with_date(const std::string& date, std::string_view profile = "vl") {
    auto document = test::new_plan(profile);
    test::cell(document, "Verantwoordelijke", 1, "Datum") = date;
    return document;
}
} // namespace

TEST_CASE("date-unreadable: an item at some time", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto document = with_date(" herfstvakantie\u00A0", profile);
        const auto finding = test::only_new_finding(document, date_unreadable, profile);
        CHECK(test::text_at(document, finding.place) == "herfstvakantie");
        CHECK(finding.place.cell == core::CellIndex{1, 0});
        CHECK(finding.chapter == "agenda");
        CHECK(finding.arguments == core::Arguments{{"date", "herfstvakantie"}});
        CHECK(core::is_none(finding.fix));
    }
}

TEST_CASE("date-unreadable: dates that do not exist", "[rule]") {
    for (const auto* date : {"31 februari", "29 februari 2027", "31/11/2026", "2026-13-01", "week 60", "0 mei"}) {
        CAPTURE(date);
        CHECK(test::new_findings(with_date(date), date_unreadable).size() == 1);
    }
}

TEST_CASE("date-unreadable: a date of a cost and of a consultation too", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Bedrag", 1, "Datum") = "ooit";
    test::cell(document, "Orgaan", 1, "Datum") = "binnenkort";
    const auto findings = test::new_findings(document, date_unreadable);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].chapter == "budget");
    CHECK(findings[1].chapter == "involvement");
}

TEST_CASE("date-unreadable: whatever people write for a date", "[rule]") {
    for (const auto* date : {"september", "begin september", "14 oktober 2026", "wo. 14/10", "2026-10-14", "week 42",
                             "oktober\u00A0\u2013\u00A0december", "1e trimester", "doorlopend", "14 oktober 2026."}) {
        CAPTURE(date);
        CHECK(test::new_findings(with_date(date), date_unreadable).empty());
    }
}

TEST_CASE("date-unreadable: an empty or open cell is no date", "[rule]") {
    for (const auto* date : {"", "\u00A0", "<Vul in>", "eind <vul een maand in>"}) {
        CAPTURE(date);
        CHECK(test::new_findings(with_date(date), date_unreadable).empty());
    }
}

TEST_CASE("date-unreadable: says what is wrong where it is known", "[rule]") {
    struct Row {
        const char* date;
        const char* variant;
    };
    for (const auto& [date, variant] :
         {Row{"30 februari", "day"}, Row{"29 februari 2027", "day"}, Row{"31/11/2026", "day"},
          Row{"oktober en januari", "gap"}, Row{"week 42 en 44", "gap"}, Row{"24/26 januari", "ambiguous"},
          Row{"herfstvakantie", ""}}) {
        CAPTURE(date);
        const auto findings = test::new_findings(with_date(date), date_unreadable);
        REQUIRE(findings.size() == 1);
        CHECK(findings.front().variant == variant);
    }
    CHECK(test::new_findings(with_date("ma 13/10/2026"), date_unreadable).empty()); // weekday-differs speaks of it
}

TEST_CASE("date-unreadable: a row of the follow-up", "[rule]") {
    auto document = test::new_plan();
    test::add_follow_up(document, {{"Lesson study begrijpend lezen", "", "31 november"}});
    const auto findings = test::new_findings(document, "date-unreadable");
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().chapter == "follow-up");
    test::cell(document, "Stand", 1, "Datum") = "2 november en 7 december";
    CHECK(test::new_findings(document, "date-unreadable").empty());
}
