// date-outside-school-year: an agenda item before or after the plan's school year.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto date_outside_school_year = "date-outside-school-year";

/// The first item of the agenda at this date; it comes before all others or, in the last row, after them.
core::Document with_date(const std::string& date, std::size_t row, std::string_view profile = "vl") {
    auto document = test::new_plan(profile);
    test::cell(document, "Verantwoordelijke", row, "Datum") = date;
    return document;
}
} // namespace

TEST_CASE("date-outside-school-year: last year's date", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto document = with_date("14 oktober 2025 ", 1, profile);
        const auto finding = test::only_new_finding(document, date_outside_school_year, profile);
        CHECK(test::text_at(document, finding.place) == "14 oktober 2025");
        CHECK(finding.place.cell == core::CellIndex{1, 0});
        CHECK(finding.chapter == "agenda");
        CHECK(finding.arguments == core::Arguments{{"date", "14 oktober 2025"}, {"year", "2026-2027"}});
        CHECK(core::is_none(finding.fix));
    }
}

TEST_CASE("date-outside-school-year: the first and the last day, and the days beside them", "[rule]") {
    struct Row {
        const char* profile;
        const char* date;
        std::size_t findings;
    };
    for (const auto& [profile, date, count] :
         {Row{"vl", "31/8/2026", 1}, Row{"vl", "1/9/2026", 0}, Row{"vl", "31/8/2027", 0}, Row{"vl", "1/9/2027", 1},
          Row{"nl", "31/7/2026", 1}, Row{"nl", "1/8/2026", 0}, Row{"nl", "31/7/2027", 0}, Row{"nl", "1/8/2027", 1}}) {
        CAPTURE(profile, date);
        CHECK(test::new_findings(with_date(date, 7, profile), date_outside_school_year, profile).size() == count);
    }
}

TEST_CASE("date-outside-school-year: what lies partly within is not outside", "[rule]") {
    CHECK(test::new_findings(with_date("augustus 2026 \u2013 september 2026", 1), date_outside_school_year).empty());
    CHECK(test::new_findings(with_date("juni 2027 \u2013 september 2027", 7), date_outside_school_year).empty());
    CHECK(test::new_findings(with_date("week 36", 1), date_outside_school_year).empty()); // begins on 31 August 2026
}

TEST_CASE("date-outside-school-year: a month without a year is this school year's", "[rule]") {
    for (const auto* month : {"januari", "augustus", "september", "december"}) {
        CAPTURE(month);
        CHECK(test::new_findings(with_date(month, 1), date_outside_school_year).empty());
        CHECK(test::new_findings(with_date(month, 1, "nl"), date_outside_school_year, "nl").empty());
    }
}

TEST_CASE("date-outside-school-year: nothing to say without a school year or a readable date", "[rule]") {
    auto document = with_date("14 oktober 2025", 1);
    auto& facts = std::get<core::Table>(document.blocks.at(1));
    REQUIRE(facts.rows.at(1).at(1) == "2026-2027");
    facts.rows[1][1] = "<vul het schooljaar in>";
    REQUIRE_FALSE(test::read(document).school_year);
    CHECK(test::findings_of(document, date_outside_school_year).empty());
    CHECK(test::findings_of(with_date("ooit, in 2025", 1), date_outside_school_year).empty());
}

TEST_CASE("date-outside-school-year: one day of a list is enough", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Verantwoordelijke", 1, "Datum") = "12/10/2026 en 14/10/2027";
    CHECK(test::only_new_finding(document, "date-outside-school-year").arguments.at("date") ==
          "12/10/2026 en 14/10/2027");
    test::cell(document, "Verantwoordelijke", 1, "Datum") = "12/10/2026 en 14/1/2027";
    CHECK(test::findings_of(document, "date-outside-school-year").empty());
}
