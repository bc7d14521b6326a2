// school-council-missing: before test::sending, the consultation of a school council that exists is noted.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto school_council_missing = "school-council-missing";

core::Document with_school_council(std::vector<std::string> cells) {
    auto document = test::new_plan();
    test::table_with_column(document, "Orgaan").rows.at(1) = std::move(cells);
    return document;
}
} // namespace

TEST_CASE("school-council-missing: no row of the council", "[rule]") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Orgaan").rows;
    rows.erase(rows.begin() + 1);
    CHECK(test::findings_of(document, school_council_missing).empty()); // while writing it is still to come
    const auto finding = test::only_new_finding(document, school_council_missing, "vl", test::sending);
    CHECK(test::text_at(document, finding.place) == test::involvement_title);
    CHECK(finding.chapter == "involvement");
    CHECK(finding.severity == core::Severity::error);
}

TEST_CASE("school-council-missing: a row without a date", "[rule]") {
    const auto findings = test::findings_of(with_school_council({"schoolraad", "overleg", "\u00A0", "akkoord"}),
                                            school_council_missing, test::sending);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().place.cell == core::CellIndex{1, 2});
}

TEST_CASE("school-council-missing: noted in any writing, or still open", "[rule]") {
    for (const auto& cells : {std::vector<std::string>{"Schoolraad ", "overleg", "mei 2026", ""},
                              {"onze SCHOOLRAAD", "", "28/05/2026", ""},
                              {"schoolraad", "overleg", "<vul de datum in>", ""}}) {
        CAPTURE(cells[0]);
        CHECK(test::findings_of(with_school_council(cells), school_council_missing, test::sending).empty());
    }
    auto document = test::new_plan();
    test::say_only(document, test::involvement_title,
                   {"Op 28 mei 2026 besprak het bestuur het ontwerp met de schoolraad."});
    CHECK(test::findings_of(document, school_council_missing, test::sending).empty());
}

TEST_CASE("school-council-missing: not every school has one", "[rule]") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Orgaan").rows;
    rows.erase(rows.begin() + 1);
    REQUIRE(test::fact(document, "Schoolraad") == "ja");
    for (const auto* answer : {"nee", "Nee.", "", "<kies ja of nee>"}) {
        CAPTURE(answer);
        test::fact(document, "Schoolraad") = answer;
        CHECK(test::findings_of(document, school_council_missing, test::sending).empty());
    }
    test::remove_facts(document);
    CHECK(test::findings_of(document, school_council_missing, test::sending).empty());
    CHECK(test::findings_of(test::new_plan("nl"), school_council_missing, test::sending).empty());
}

TEST_CASE("school-council-missing: an absent or empty chapter, a table without the column", "[rule]") {
    auto document = test::new_plan();
    test::table_with_column(document, "Orgaan").rows = {{"Orgaan", "Uitkomst"}, {"schoolraad", "akkoord"}, {}};
    CHECK(test::findings_of(document, school_council_missing, test::sending).empty());
    test::say_only(document, test::involvement_title, {});
    CHECK(test::findings_of(document, school_council_missing, test::sending).empty());
    test::remove_chapter(document, test::involvement_title);
    CHECK(test::findings_of(document, school_council_missing, test::sending).empty());
}
