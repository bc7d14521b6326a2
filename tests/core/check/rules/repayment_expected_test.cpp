// repayment-expected: what is left above half goes back, where the whole budget year is known.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto repayment_expected = "repayment-expected";

/// A plan that says what other plans spend in 2026.
core::Document with_other_spending(const std::string& elsewhere,
                                   const std::string& next_reserve = "<vul de verwachte reserve in>") {
    auto document = test::new_plan();
    test::table_with_column(document, "Toegekend").rows = {
        {"Begrotingsjaar", "Toegekend", "Reserve vorig jaar", "Buiten dit plan"},
        {"2026", "€ 5.250,00", "€ 1.900,00", elsewhere},
        {"2027", "<vul het verwachte bedrag in>", next_reserve, ""}};
    return document;
}
} // namespace

TEST_CASE("repayment-expected: worked example 1", "[rule]") {
    const auto document = with_other_spending("€ 2.210,50"); // with the autumn's 1 910,00: 4 120,50
    const auto finding = test::only_new_finding(document, repayment_expected);
    CHECK(test::text_at(document, finding.place) == "€ 5.250,00");
    CHECK(finding.arguments ==
          core::Arguments{{"year", "2026"}, {"end", "€ 3.029,50"}, {"largest", "€ 2.625,00"}, {"repay", "€ 404,50"}});
    CHECK(finding.severity == core::Severity::warning);
}

TEST_CASE("repayment-expected: a cost before the school year shows that the whole year is known", "[rule]") {
    auto document = test::with_means({{"2026", "€ 5.250,00", "€ 1.900,00"}});
    auto row = test::table_with_column(document, "Bedrag").rows[1];
    row[2] = "maart 2026";
    row[4] = "€ 2.210,50";
    test::table_with_column(document, "Bedrag").rows.push_back(row);
    CHECK(test::only_new_finding(document, repayment_expected).arguments.at("repay") == "€ 404,50");
}

TEST_CASE("repayment-expected: a part of a year tells nothing", "[rule]") {
    CHECK(test::findings_of(test::with_means({{"2026", "5250", "1900"}, {"2027", "5250", ""}}), repayment_expected)
              .empty());
    CHECK(test::findings_of(with_other_spending("<vul in>"), repayment_expected).empty());
    CHECK(test::findings_of(with_other_spending("veel"), repayment_expected).empty());
}

TEST_CASE("repayment-expected: silent when nothing goes back, or something is not known", "[rule]") {
    CHECK(test::findings_of(test::worked_example_2(), repayment_expected).empty());
    CHECK(test::findings_of(with_other_spending("€ 2.615,00"), repayment_expected).empty()); // exactly half is left
    CHECK(test::findings_of(with_other_spending("€ 2.210,50", "€ 1.000,00"), repayment_expected).empty());
    CHECK(test::findings_of(with_other_spending("€ 2.210,50", "€ 2.625,00"), repayment_expected).size() == 1);
    for (const auto* amount : {"<vul in>", "ca. 5", ""}) {
        CAPTURE(amount);
        auto document = with_other_spending("€ 2.210,50");
        test::cell(document, "Bedrag", 3, "Bedrag") = amount;
        CHECK(test::findings_of(document, repayment_expected).empty());
    }
    auto document = with_other_spending("€ 2.210,50");
    test::cell(document, "Bedrag", 7, "Betaald met") = "nog te bekijken";
    CHECK(test::findings_of(document, repayment_expected).empty());
}
