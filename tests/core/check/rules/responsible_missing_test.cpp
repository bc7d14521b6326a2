// responsible-missing: every item of the agenda has someone in charge.
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto responsible_missing = "responsible-missing";
} // namespace

TEST_CASE("responsible-missing: one item without", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        auto document = test::new_plan(profile);
        test::cell(document, "Verantwoordelijke", 3, "Verantwoordelijke") = "\u00A0";
        const auto finding = test::only_new_finding(document, responsible_missing, profile);
        CHECK(finding.place.cell == core::CellIndex{3, 3});
        CHECK(finding.chapter == "agenda");
        CHECK(finding.severity == core::Severity::hint);
        CHECK(finding.arguments ==
              core::Arguments{{"activity", test::cell(document, "Verantwoordelijke", 3, "Activiteit")}});
    }
}

TEST_CASE("responsible-missing: two items are two findings, a whole column is one", "[rule]") {
    auto document = test::new_plan();
    for (const std::size_t row : {2U, 5U}) test::cell(document, "Verantwoordelijke", row, "Verantwoordelijke").clear();
    CHECK(test::findings_of(document, responsible_missing).size() == 2);
    for (std::size_t row = 1; row <= 7; ++row)
        test::cell(document, "Verantwoordelijke", row, "Verantwoordelijke").clear();
    const auto findings = test::findings_of(document, responsible_missing);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().place.cell == core::CellIndex{1, 3});
}

TEST_CASE("responsible-missing: each table for itself", "[rule]") {
    auto document = test::new_plan();
    auto second = test::table_with_column(document, "Verantwoordelijke");
    for (std::size_t row = 1; row < second.rows.size(); ++row) second.rows[row][3].clear();
    test::insert_before(document, test::block_of_heading(document, "Financieel luik"), second);
    CHECK(test::findings_of(document, responsible_missing).size() == 1);
}

TEST_CASE("responsible-missing: placeholders, open rows and a table without the column", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Verantwoordelijke", 3, "Verantwoordelijke") = "<vul in wie>";
    test::cell(document, "Verantwoordelijke", 8, "Verantwoordelijke").clear();
    CHECK(test::findings_of(document, responsible_missing).empty());
    test::table_with_column(document, "Verantwoordelijke").rows = {{"Datum", "Activiteit"}, {"mei", "Uitstap"}, {}};
    CHECK(test::findings_of(document, responsible_missing).empty());
}
