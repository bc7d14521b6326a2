// travel-without-proof: the grant paid for travel, and nothing shows to which activity it went.
#include "core/check/finding.hpp"
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto travel_without_proof = "travel-without-proof";
constexpr auto network = "Lerend netwerk digitaal beleid"; // travel for € 85
constexpr auto lesson_study = "Lesson study begrijpend lezen";

/// @param payer  of the travel
core::Document with_rows(const std::vector<std::vector<std::string>>& rows,
                         const std::string& payer = "professionaliseringsmiddelen") {
    auto document = test::new_plan();
    test::cell(document, "Kostensoort", 7, "Betaald met") = payer;
    test::add_follow_up(document, rows);
    return document;
}

std::size_t count(const std::vector<std::vector<std::string>>& rows) {
    return test::findings_of(with_rows(rows), travel_without_proof).size();
}
} // namespace

TEST_CASE("travel-without-proof: by the kind of its costs", "[rule]") {
    const auto document = with_rows({{network, "gevolgd", "", "", "", "€ 85", "F3"}});
    const auto findings = test::new_findings(document, travel_without_proof);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().place.cell == core::CellIndex{1, 7});
    CHECK(findings.front().fix == core::Fix(core::fix::FillIn{}));
    CHECK(findings.front().arguments == core::Arguments{{"activity", network}, {"paid", "€ 85,00"}});
    CHECK(test::findings_of(document, "paid-without-proof").empty());
}

TEST_CASE("travel-without-proof: by what stands in brackets, and of a second ticket", "[rule]") {
    const auto travel = std::string(lesson_study) + " (verplaatsing)";
    const auto document =
        with_rows({{lesson_study, "gevolgd", "", "", "", "180", "", "map 3"}, {travel, "gevolgd", "", "", "", "40"}});
    const auto finding = test::only_new_finding(
        with_rows({{lesson_study, "gevolgd", "", "", "", "150", "", "map 3"}, {travel, "gevolgd", "", "", "", "20"}},
                  "werkingsmiddelen"),
        travel_without_proof);
    CHECK(finding.place.cell == core::CellIndex{2, 7});
    CHECK(test::findings_of(document, travel_without_proof).size() == 1);
    CHECK(count({{network, "gevolgd", "", "", "", "80", "", "map 3"}, {network, "", "", "", "", "5"}}) == 1);
}

TEST_CASE("travel-without-proof: silent on other costs, other payers, a proof, and nothing", "[rule]") {
    CHECK(count({{lesson_study, "gevolgd", "", "", "", "180"}}) == 0);
    CHECK(count({{network, "gevolgd", "", "", "", "85", "", "ticket, map 3"}}) == 0);
    CHECK(count({{network, "gevolgd", "", "", "", "85", "", "<vul aan>"}}) == 0);
    CHECK(count({{network, "gevolgd", "", "", "", ""}}) == 0);
    CHECK(count({{network, "gevolgd", "", "", "", "0"}}) == 0);
    const auto document = with_rows({{network, "gevolgd", "", "", "", "85"}}, "werkingsmiddelen");
    CHECK(test::findings_of(document, travel_without_proof).empty());
}

TEST_CASE("travel-without-proof: a row for travel and something else is not for travel alone", "[rule]") {
    auto document = with_rows({{network, "gevolgd", "", "", "", "285"}});
    auto& costs = test::table_with_column(document, "Kostensoort").rows;
    costs.push_back(costs.back());
    costs.back()[1] = "externe nascholing";
    costs.back()[4] = "€ 200";
    CHECK(test::findings_of(document, travel_without_proof).empty());
    CHECK(test::findings_of(document, "paid-without-proof").size() == 1);
}
