// paid-without-proof: money of the grant was paid, and nothing shows for what. Of travel another rule speaks.
#include "core/check/finding.hpp"
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto paid_without_proof = "paid-without-proof";
constexpr auto lesson_study = "Lesson study begrijpend lezen";           // € 180 on the grant
constexpr auto class_visits = "Klasbezoeken taalsteun met nabespreking"; // on the school

core::Document with_rows(const std::vector<std::vector<std::string>>& rows,
                         const std::vector<std::string>& titles = test::follow_up_titles) {
    auto document = test::new_plan();
    test::add_follow_up(document, rows, titles);
    return document;
}

std::size_t count(const std::vector<std::vector<std::string>>& rows) {
    return test::new_findings(with_rows(rows), paid_without_proof).size();
}
} // namespace

TEST_CASE("paid-without-proof: at the cell for the proof", "[rule]") {
    const auto document = with_rows({{lesson_study, "gevolgd", "", "leraren", "6", "180", "F2026-12", " "}});
    const auto finding = test::only_new_finding(document, paid_without_proof);
    CHECK(finding.place.cell == core::CellIndex{1, 7});
    CHECK(finding.place.length == 0);
    CHECK(finding.fix == core::Fix(core::fix::FillIn{}));
    CHECK(finding.arguments == core::Arguments{{"activity", lesson_study}, {"paid", "€ 180,00"}});
}

TEST_CASE("paid-without-proof: each row by itself, whatever its state", "[rule]") {
    CHECK(count({{lesson_study, "gevolgd", "", "", "", "100", "", "map 3"}, {lesson_study, "", "", "", "", "80"}}) ==
          1);
    CHECK(count({{lesson_study, "geannuleerd", "", "", "", "100"}, {lesson_study, "", "", "", "", "80"}}) == 2);
}

TEST_CASE("paid-without-proof: a table without such a column, but for an invoice", "[rule]") {
    const auto document = with_rows({{lesson_study, "gevolgd", "180"}}, {"Activiteit", "Stand", "Betaald"});
    const auto findings = test::new_findings(document, paid_without_proof);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "180");
    const std::vector<std::string> titles{"Activiteit", "Stand", "Betaald", "Factuur"};
    CHECK(test::new_findings(with_rows({{lesson_study, "gevolgd", "180", ""}}, titles), paid_without_proof).size() ==
          1);
    CHECK(test::new_findings(with_rows({{lesson_study, "gevolgd", "180", "F1"}}, titles), paid_without_proof).empty());
}

TEST_CASE("paid-without-proof: silent on other payers, nothing, what is open or unread, and travel", "[rule]") {
    CHECK(count({{class_visits, "gevolgd", "", "", "", "30"}}) == 0);
    CHECK(count({{"Uitstap naar zee", "gevolgd", "", "", "", "30"}}) == 0); // nobody knows who pays
    for (const auto* paid : {"", "0", "gratis", "± 40", "<vul het bedrag in>", "€ -20"})
        CHECK(count({{lesson_study, "gevolgd", "", "", "", paid}}) == 0);
    for (const auto* proof : {"map 3", "<vul aan>", "verslag <naam>", "attest.pdf"})
        CHECK(count({{lesson_study, "gevolgd", "", "", "", "180", "", proof}}) == 0);
    CHECK(count({{std::string(lesson_study) + " (verplaatsing)", "gevolgd", "", "", "", "180"}}) == 0);
    CHECK(count({}) == 0);
}

TEST_CASE("paid-without-proof: is not for a Dutch plan", "[rule]") {
    auto document = test::new_plan("nl");
    test::add_follow_up(document, {{"Studiedag digitale vaardigheden in de les", "gevolgd", "", "", "", "900"}});
    CHECK(test::findings_of(document, paid_without_proof).empty());
}
