// total-stale: a total is the sum of its rows.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto total_stale = "total-stale";

core::Document with_total(const std::vector<std::string>& row) {
    auto document = test::new_plan();
    test::table_with_column(document, "Bedrag").rows.push_back(row);
    return document;
}
} // namespace

TEST_CASE("total-stale: a total that was not worked out again", "[rule]") {
    const auto document = with_total({"Totaal", "", "", "", " € 3.500,00\u00A0", ""});
    const auto finding = test::only_new_finding(document, total_stale);
    CHECK(test::text_at(document, finding.place) == "€ 3.500,00");
    CHECK(finding.place.cell == core::CellIndex{8, 4});
    CHECK(finding.arguments == core::Arguments{{"total", "€ 3.500,00"}, {"sum", "€ 3.565,00"}});
    CHECK(finding.fix == core::Fix(core::fix::UpdateBudget{}));
    CHECK(finding.severity == core::Severity::error);
}

TEST_CASE("total-stale: merged cells, other words, the label elsewhere, a total at the top", "[rule]") {
    for (const auto& row : test::Rows{{"TOTAAL:", "1"},
                                      {"Som", "", "", "", "1", ""},
                                      {"", "", "", "Totaal", "1", ""},
                                      {"Totale\u00A0kosten", "", "€ 1", ""}}) {
        CAPTURE(row.front());
        CHECK(test::findings_of(with_total(row), total_stale).size() == 1);
    }
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Bedrag").rows;
    rows.insert(rows.begin() + 1, {"Totaal", "", "", "", "3.565", ""});
    CHECK(test::findings_of(document, total_stale).empty());
    rows[1][4] = "3.566";
    CHECK(test::findings_of(document, total_stale).size() == 1);
}

TEST_CASE("total-stale: subtotals count the rows since the total before them, or all", "[rule]") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Bedrag").rows;
    rows.insert(rows.begin() + 4, {"Subtotaal", "", "", "", "€ 1.910,00", ""});
    rows.push_back({"Subtotaal", "", "", "", "€ 1.655,00", ""});
    rows.push_back({"Totaal", "", "", "", "€ 3.565,00", ""});
    CHECK(test::findings_of(document, total_stale).empty());
    rows[9][4] = "€ 1.656,00";
    CHECK(test::findings_of(document, total_stale).size() == 1);
}

TEST_CASE("total-stale: silent when it is right, or cannot be known", "[rule]") {
    for (const auto& row : test::Rows{{"Totaal", "", "", "", "€ 3.565,00", ""},
                                      {"Totaal", "", "", "", "3565", ""},
                                      {"Totaal", "", "", "", "", ""},
                                      {"Totaal", "", "", "", "<vul in>", ""},
                                      {"Totaal", "", "", "", "ca. 3500", ""},
                                      {"Totaal 2026", "", "", "", "€ 1.910,00", ""},
                                      {"Totaal", "1", "2"},
                                      {"Totaal"},
                                      {}}) {
        CAPTURE(row.size());
        CHECK(test::findings_of(with_total(row), total_stale).empty());
    }
    for (const auto* amount : {"", "<vul in>", "ca. 5"}) {
        CAPTURE(amount);
        auto document = with_total({"Totaal", "", "", "", "€ 1,00", ""});
        test::cell(document, "Bedrag", 2, "Bedrag") = amount;
        CHECK(test::findings_of(document, total_stale).empty());
    }
    auto document = test::new_plan();
    test::set_costs(document, {{"Totaal", "", "", "", "€ 5,00", ""}});
    CHECK(test::findings_of(document, total_stale).empty());
}

TEST_CASE("total-stale: the budget of a Dutch plan", "[rule]") {
    auto document = test::new_plan("nl");
    document.blocks.emplace_back(core::Paragraph{"Begroting", "Heading 1", 1, false});
    document.blocks.emplace_back(core::Table{{{"Activiteit", "Kostensoort", "Datum", "Bedrag"},
                                              {"Bewust kiezen voor AI", "materiaal", "november", "€ 80"},
                                              {"Totaal", "", "", "€ 90"}}});
    const auto finding = test::only_new_finding(document, total_stale, "nl");
    CHECK(finding.arguments.at("sum") == "€ 80,00");
}
