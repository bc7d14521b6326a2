// reserve-above-half: at most half of a year is kept.
#include "tests/core/check/rule_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto reserve_above_half = "reserve-above-half";
} // namespace

TEST_CASE("reserve-above-half: more than half of the grant of the year before", "[rule]") {
    const auto document =
        test::with_means({{"2026", "€ 4.800,00", "€ 1.000,00"}, {"2027", "€ 6.000,00", "€ 2.400,01"}});
    const auto finding = test::only_new_finding(document, reserve_above_half);
    CHECK(test::text_at(document, finding.place) == "€ 2.400,01");
    CHECK(finding.place.cell == core::CellIndex{2, 2});
    CHECK(finding.arguments == core::Arguments{{"year", "2027"}, {"reserve", "€ 2.400,01"}, {"largest", "€ 2.400,00"}});
    CHECK(finding.severity == core::Severity::error);
}

TEST_CASE("reserve-above-half: of the first year, more than half of its own grant", "[rule]") {
    const auto document = test::with_means(
        {{"2026", "€ 4.800,00", "2500"}, {"2027", "<vul het verwachte bedrag in>", "<vul de verwachte reserve in>"}});
    const auto finding = test::only_new_finding(document, reserve_above_half);
    CHECK(test::text_at(document, finding.place) == "2500");
}

TEST_CASE("reserve-above-half: exactly half is fine, and what is open or unreadable is left alone", "[rule]") {
    for (const auto* reserve : {"2.400,00", "0", "geen", "", "\u00A0", "<vul in>", "ca. 5000", "-5000"}) {
        CAPTURE(reserve);
        CHECK(test::findings_of(test::with_means({{"2026", "€\u00A04.800,00", reserve}}), reserve_above_half).empty());
        CHECK(test::findings_of(test::with_means({{"2026", "4800", "0"}, {"2027", "1", reserve}}), reserve_above_half)
                  .empty());
    }
    CHECK(
        test::findings_of(test::with_means({{"2026", "<vul in>", "5000"}, {"2027"}, {}}), reserve_above_half).empty());
    CHECK(test::findings_of(test::with_means({}), reserve_above_half).empty());
}

TEST_CASE("reserve-above-half: an odd cent is not kept", "[rule]") {
    CHECK(test::findings_of(test::with_means({{"2026", "5250,01", "2625,00"}}), reserve_above_half).empty());
    CHECK(test::findings_of(test::with_means({{"2026", "5250,01", "2625,01"}}), reserve_above_half).size() == 1);
}
