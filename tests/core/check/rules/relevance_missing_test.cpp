// relevance-missing: an expense on the grant is explained.
#include "tests/core/check/rule_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto relevance_missing = "relevance-missing";
} // namespace

TEST_CASE("relevance-missing: a cost on the grant without a use", "[rule]") {
    for (const auto* blank : {"", "\u00A0", " - ", "…", "?"}) {
        CAPTURE(blank);
        auto document = test::new_plan();
        test::cell(document, "Bedrag", 3, "Relevantie (voor wie)") = blank;
        const auto finding = test::only_new_finding(document, relevance_missing);
        CHECK(finding.place.cell == core::CellIndex{3, 5});
        CHECK(finding.chapter == "budget");
        CHECK(finding.arguments == core::Arguments{{"activity", "Workshopreeks redeneren in de wiskundeles"}});
        CHECK(finding.severity == core::Severity::error);
        CHECK(core::is_none(finding.fix));
    }
}

TEST_CASE("relevance-missing: silent for other payers, nothing, open cells and rows of totals", "[rule]") {
    for (const auto& [column, value] :
         {std::pair{"Betaald met", "SCHOOL"}, std::pair{"Betaald met", "<kies>"}, std::pair{"Betaald met", ""},
          std::pair{"Bedrag", "gratis"}, std::pair{"Bedrag", "€ 0,00"}, std::pair{"Bedrag", "<vul in>"},
          std::pair{"Relevantie (voor wie)", "<vul in>"}, std::pair{"Activiteit", "Totaal"}}) {
        CAPTURE(column, value);
        auto document = test::new_plan();
        test::cell(document, "Bedrag", 3, "Relevantie (voor wie)").clear();
        test::cell(document, "Bedrag", 3, column) = value;
        CHECK(test::findings_of(document, relevance_missing).empty());
    }
}

TEST_CASE("relevance-missing: a table without the column, or with rows that are too short", "[rule]") {
    auto document = test::new_plan();
    for (auto& row : test::table_with_column(document, "Bedrag").rows) row.pop_back();
    CHECK(test::findings_of(document, relevance_missing).empty());
    document = test::new_plan();
    test::table_with_column(document, "Bedrag").rows[1].pop_back();
    CHECK(test::findings_of(document, relevance_missing).empty());
    test::set_costs(document, {});
    CHECK(test::findings_of(document, relevance_missing).empty());
}
