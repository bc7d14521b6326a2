// instalment-not-yet-received: a cost comes when there is money for it.
#include "tests/core/check/rule_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto instalment_not_yet_received = "instalment-not-yet-received";
} // namespace

TEST_CASE("instalment-not-yet-received: more than the reserve before the end of February", "[rule]") {
    auto document = test::with_means({{"2026", "€ 4.800,00", "0"}, {"2027", "€ 4.000,00", "€ 100,00"}});
    test::cell(document, "Bedrag", 4, "Datum") = "10 januari";
    const auto finding = test::only_new_finding(document, instalment_not_yet_received);
    CHECK(test::text_at(document, finding.place) == "€ 180,00");
    CHECK(finding.place.cell == core::CellIndex{4, 4});
    CHECK(finding.arguments == core::Arguments{{"year", "2027"}, {"spent", "€ 180,00"}, {"inHand", "€ 100,00"}});
    CHECK(finding.severity == core::Severity::hint);
}

TEST_CASE("instalment-not-yet-received: once before each instalment", "[rule]") {
    auto document = test::with_means({{"2027", "€ 1.500,00", "€ 100,00"}}); // 900 comes in February
    for (const std::size_t row : {std::size_t{1}, std::size_t{4}})
        test::cell(document, "Bedrag", row, "Datum") = "januari";
    const auto findings = test::findings_of(document, instalment_not_yet_received);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].arguments.at("inHand") == "€ 100,00");
    CHECK(findings[1].arguments.at("inHand") == "€ 1.000,00");
}

TEST_CASE("instalment-not-yet-received: silent where the money may be there", "[rule]") {
    struct Row {
        const char* date;
        const char* grant;
        const char* reserve;
    };
    for (const auto& [date, grant, reserve] :
         {Row{"januari", "4000", "180"}, Row{"februari", "4000", "0"}, Row{"januari – maart", "4000", "0"},
          Row{"1 juli", "1570", "0"}, Row{"", "4000", "0"}, Row{"ooit", "4000", "0"},
          Row{"januari", "4000", "<vul in>"}, Row{"januari", "<vul in>", "0"}, Row{"januari", "4000", "ca. 5"}}) {
        CAPTURE(date, grant, reserve);
        auto document = test::with_means({{"2027", grant, reserve}});
        test::set_costs(document, {{"Zwembad", "andere", date, test::grant, "180", "Voor iedereen"}});
        CHECK(test::findings_of(document, instalment_not_yet_received).empty());
    }
    CHECK(test::findings_of(test::worked_example_2(), instalment_not_yet_received).empty());
}
