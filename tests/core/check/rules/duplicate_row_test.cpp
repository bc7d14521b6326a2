// duplicate-row: no row of a table says the same as one above it.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto duplicate_row = "duplicate-row";

std::vector<std::vector<std::string>>& activities(core::Document& document) {
    return test::table_with_column(document, "Niveau").rows;
}
} // namespace

TEST_CASE("duplicate-row: an agenda item that was pasted twice", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        auto document = test::new_plan(profile);
        auto& rows = test::table_with_column(document, "Verantwoordelijke").rows;
        auto copy = rows[3];
        copy[1] = "\u00A0" + copy[1] + " ";
        copy[3] = " " + copy[3] + ".";
        rows.insert(rows.begin() + 4, copy);
        const auto finding = test::only_new_finding(document, duplicate_row, profile);
        CHECK(finding.place.cell == core::CellIndex{4, 1});
        CHECK(test::text_at(document, finding.place) == rows[3][1]);
        CHECK(finding.chapter == "agenda");
        CHECK(finding.arguments == core::Arguments{{"text", rows[3][1]}, {"row", "4"}});
        CHECK(finding.severity == core::Severity::hint);
        CHECK(finding.fix == core::Fix(core::fix::RemoveRow{}));
    }
}

TEST_CASE("duplicate-row: a goal that is filled down counts", "[rule]") {
    auto document = test::new_plan();
    auto& rows = activities(document);
    rows.insert(rows.begin() + 2, {"taalvaardig nederlands in elke-klas", rows[1][1], rows[1][2], rows[1][3]});
    REQUIRE(test::findings_of(document, duplicate_row).size() == 1);
    CHECK(test::findings_of(document, duplicate_row).front().fix ==
          core::Fix(core::fix::RemoveRow{})); // the goal above it is the same
    rows[2][0] = "Wiskundig redeneren";
    CHECK(test::findings_of(document, duplicate_row).empty());
}

TEST_CASE("duplicate-row: no fix where the rows below would change their goal", "[rule]") {
    auto document = test::new_plan();
    auto& rows = activities(document);
    rows.insert(rows.begin() + 5, rows[1]); // of the first goal, amid the rows of the second
    const auto findings = test::findings_of(document, duplicate_row);
    REQUIRE(findings.size() == 1);
    CHECK(core::is_none(findings.front().fix));
}

TEST_CASE("duplicate-row: rows that differ in one cell, open rows and nearly empty ones", "[rule]") {
    auto document = test::new_plan();
    auto& rows = activities(document);
    rows.push_back(rows.back());
    rows.push_back({"", "", "", ""});
    rows.push_back({"", "", "", ""});
    rows.push_back({"", "", "basis", ""});
    rows.push_back({"", "", "basis", ""});
    rows.push_back({});
    rows.insert(rows.begin() + 2, {"", rows[1][1], "gevorderd", rows[1][3]});
    CHECK(test::findings_of(document, duplicate_row).empty());
}

TEST_CASE("duplicate-row: a table of the school's own is left alone", "[rule]") {
    auto document = test::new_plan();
    document.blocks.emplace_back(core::Table{{{"Naam", "Uren"}, {"leraar", "2"}, {"leraar", "2"}}});
    CHECK(test::findings_of(document, duplicate_row).empty());
}

TEST_CASE("duplicate-row: two rows of the follow-up that say the same", "[rule]") {
    auto document = test::new_plan();
    const std::vector<std::string> row{"Lesson study begrijpend lezen", "gevolgd", "", "", "", "€ 90", "F1", "map 3"};
    test::add_follow_up(document, {row, row});
    const auto findings = test::new_findings(document, "duplicate-row");
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().place.cell == core::CellIndex{2, 0});
    test::cell(document, "Stand", 2, "Factuur") = "F2";
    CHECK(test::new_findings(document, "duplicate-row").empty());
}
