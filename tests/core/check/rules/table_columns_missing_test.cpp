// table-columns-missing: a plan table without a column that its chapter needs.
#include "core/text/matching_key.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto table_columns_missing = "table-columns-missing";

void remove_column(core::Table& table, std::string_view title) {
    const auto& header = table.rows.front();
    const auto at = std::ranges::find(header, core::match_key(title), core::match_key) - header.begin();
    REQUIRE(at < static_cast<std::ptrdiff_t>(header.size()));
    for (auto& row : table.rows) row.erase(row.begin() + at);
}
} // namespace

TEST_CASE("table-columns-missing: activities without a level", "[rule]") {
    auto document = test::new_plan();
    remove_column(test::table_with_column(document, "Niveau"), "Niveau");
    const auto finding = test::only_new_finding(document, table_columns_missing);
    CHECK(finding.place.cell == core::CellIndex{0, 0});
    CHECK(std::get<core::Table>(document.blocks.at(finding.place.block)).rows.front().front() == "Doel");
    CHECK(finding.place.length == 0);
    CHECK(finding.chapter == "activities");
    CHECK(finding.arguments == core::Arguments{{"columns", "Niveau"}, {"table", "Activiteiten per doel en doelgroep"}});
    CHECK(finding.fix == core::Fix(core::fix::AddColumns{"activities"}));
}

TEST_CASE("table-columns-missing: the template's agenda has no column for who is responsible (T125-T127)", "[rule]") {
    auto document = test::new_plan("nl");
    remove_column(test::table_with_column(document, "Verantwoordelijke"), "Verantwoordelijke");
    CHECK(test::new_findings(document, table_columns_missing, "nl").empty());
    remove_column(test::table_with_column(document, "Datum"), "Doelgroep");
    const auto findings = test::new_findings(document, table_columns_missing, "nl");
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().arguments.at("columns") == "Doelgroep");
    CHECK(findings.front().fix == core::Fix(core::fix::AddColumns{"agenda"}));
}

TEST_CASE("table-columns-missing: the second half of a table has no header", "[rule]") {
    auto document = test::new_plan();
    auto& table = test::table_with_column(document, "Niveau");
    core::Table second{{table.rows.back()}};
    table.rows.pop_back();
    const auto block = std::ranges::find_if(document.blocks, [&table](const core::Block& candidate) {
        return std::get_if<core::Table>(&candidate) == &table;
    });
    document.blocks.insert(block + 1, std::move(second));
    CHECK(test::new_findings(document, table_columns_missing).empty());
}

TEST_CASE("table-columns-missing: several columns are one finding, in the template's order", "[rule]") {
    auto document = test::new_plan();
    auto& table = test::table_with_column(document, "Niveau");
    remove_column(table, "Niveau");
    remove_column(table, "Doelgroep");
    const auto findings = test::new_findings(document, table_columns_missing);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().arguments.at("columns") == "Doelgroep, Niveau");
}

TEST_CASE("table-columns-missing: below a title row the header is the second row", "[rule]") {
    auto document = test::new_plan();
    auto& table = test::table_with_column(document, "Niveau");
    remove_column(table, "Niveau");
    table.rows.insert(table.rows.begin(), {"Wat we doen"});
    const auto findings = test::new_findings(document, table_columns_missing);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().place.cell == core::CellIndex{1, 0});
}

TEST_CASE("table-columns-missing: other order, other case, other accepted titles, more columns", "[rule]") {
    auto document = test::new_plan();
    auto& table = test::table_with_column(document, "Niveau");
    for (auto& row : table.rows) std::ranges::reverse(row);
    table.rows.front() = {"ACTIVITEIT:", "Gewenst\u00A0niveau", "Voor wie", "doel"};
    for (auto& row : table.rows) row.emplace_back("opmerking");
    CHECK(test::new_findings(document, table_columns_missing).empty());
    CHECK(test::new_findings(document, "level-unknown").empty());
    CHECK(test::new_findings(document, "goal-unknown").empty());
}

TEST_CASE("table-columns-missing: a table of the school's own is left alone", "[rule]") {
    auto document = test::new_plan();
    test::insert_before(document, test::block_of_heading(document, "Aanvangsbegeleiding"),
                        core::Table{{{"Partner", "Telefoon"}, {"begeleidingsdienst", "02 000 00 00"}}});
    document.blocks.emplace_back(core::Table{}); // and an empty one
    CHECK(test::new_findings(document, table_columns_missing).empty());
}

TEST_CASE("table-columns-missing: a follow-up can do with names and states", "[rule]") {
    auto document = test::new_plan();
    test::add_follow_up(document, {{"Lesson study begrijpend lezen", "gevolgd"}}, {"Activiteit", "Stand"});
    CHECK(test::new_findings(document, table_columns_missing).empty());
    remove_column(test::table_with_column(document, "Stand"), "Stand");
    CHECK(test::read(document).follow_up.size() == 1);
    const auto findings = test::new_findings(document, table_columns_missing);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().arguments.at("columns") == "Stand");
    CHECK(findings.front().fix == core::Fix(core::fix::AddColumns{"follow-up"}));
}
