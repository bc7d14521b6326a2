// cell-empty: an empty cell in a row that says something, except where empty has a meaning.
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto cell_empty = "cell-empty";
} // namespace

TEST_CASE("cell-empty: an agenda item without a target group", "[rule]") {
    for (const auto* blank : {"", " ", "\u00A0", "\n\t"}) {
        CAPTURE(blank);
        auto document = test::new_plan();
        test::cell(document, "Verantwoordelijke", 2, "Doelgroep") = blank;
        const auto finding = test::only_new_finding(document, cell_empty);
        CHECK(finding.place.cell == core::CellIndex{2, 2});
        CHECK(finding.place.length == 0);
        CHECK(finding.chapter == "agenda");
        CHECK(finding.arguments == core::Arguments{{"column", "Doelgroep"}});
        CHECK(core::is_none(finding.fix));
    }
}

TEST_CASE("cell-empty: an activity without a level, in a Dutch plan", "[rule]") {
    auto document = test::new_plan("nl");
    test::cell(document, "Niveau", 3, "Niveau").clear();
    const auto finding = test::only_new_finding(document, cell_empty, "nl");
    CHECK(finding.place.cell == core::CellIndex{3, 2});
    CHECK(finding.arguments.at("column") == "Niveau");
}

TEST_CASE("cell-empty: two empty cells of one row are two findings", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Bedrag", 1, "Bedrag").clear();
    test::cell(document, "Bedrag", 1, "Betaald met").clear();
    const auto findings = test::new_findings(document, cell_empty);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].id != findings[1].id);
    CHECK(findings[0].arguments.at("column") == "Betaald met");
    CHECK(findings[1].arguments.at("column") == "Bedrag");
}

TEST_CASE("cell-empty: a blank goal means the goal above it, so there must be one", "[rule]") {
    auto document = test::new_plan();
    CHECK(test::cell(document, "Niveau", 2, "Doel").empty());
    CHECK(test::findings_of(document, cell_empty).empty());
    test::cell(document, "Niveau", 1, "Doel").clear();
    const auto findings = test::new_findings(document, cell_empty);
    REQUIRE(findings.size() == 3); // rows 1 to 3: the next goal stands in row 4
    CHECK(findings.front().place.cell == core::CellIndex{1, 0});
    test::cell(document, "Niveau", 1, "Doel") = "<Vul een doel aan>";
    CHECK(test::findings_of(document, cell_empty).empty());
}

TEST_CASE("cell-empty: a wholly blank row is no row yet", "[rule]") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Niveau").rows;
    rows.push_back({"", "\u00A0", " ", ""});
    rows.emplace_back();
    CHECK(test::findings_of(document, cell_empty).empty());
}

TEST_CASE("cell-empty: placeholders, and cells that may be empty", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Verantwoordelijke", 2, "Doelgroep") = "<Vul een doelgroep aan>";
    test::cell(document, "Verantwoordelijke", 2, "Verantwoordelijke").clear();
    test::cell(document, "Orgaan", 1, "Uitkomst").clear();
    CHECK(test::findings_of(document, cell_empty).empty());
}

TEST_CASE("cell-empty: merged cells, columns of the school's own and other tables", "[rule]") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Niveau").rows;
    rows[2].pop_back(); // a shorter row: there is no cell to fill in
    rows[0].emplace_back("Opmerking");
    rows[1].emplace_back("");
    document.blocks.emplace_back(core::Table{{{"Bijlage", "Bladzijde"}, {"", "3"}}});
    CHECK(test::findings_of(document, cell_empty).empty());
}

TEST_CASE("cell-empty: a row of the follow-up needs a name, and what is known by now", "[rule]") {
    auto document = test::new_plan();
    test::add_follow_up(document, {{"Lesson study begrijpend lezen"}});
    CHECK(test::new_findings(document, cell_empty).empty());
    test::cell(document, "Stand", 1, "Activiteit").clear();
    test::cell(document, "Stand", 1, "Betaald") = "€ 180";
    const auto findings = test::new_findings(document, cell_empty);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().arguments == core::Arguments{{"column", "Activiteit"}});
}
