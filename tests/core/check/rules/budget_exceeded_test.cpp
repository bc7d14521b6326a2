// budget-exceeded: no budget year spends more than it has.
#include "core/check/plan_check.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto budget_exceeded = "budget-exceeded";
} // namespace

TEST_CASE("budget-exceeded: the autumn costs more than the grant of its year", "[rule]") {
    const auto document =
        test::with_means({{"2026", "€ 1.500,00", "geen"}, {"2027", "€ 9.000,00", "<vul de verwachte reserve in>"}});
    const auto finding = test::only_new_finding(document, budget_exceeded);
    CHECK(test::text_at(document, finding.place) == "€ 1.500,00");
    CHECK(finding.place.cell == core::CellIndex{1, 1});
    CHECK(finding.arguments ==
          core::Arguments{
              {"year", "2026"}, {"planned", "€ 1.910,00"}, {"available", "€ 1.500,00"}, {"overspent", "€ 410,00"}});
    CHECK(finding.severity == core::Severity::warning);
}

TEST_CASE("budget-exceeded: a school year that costs more than either grant is no excess", "[rule]") {
    CHECK(test::findings_of(test::worked_example_2(), budget_exceeded).empty());
    CHECK(test::findings_of(test::with_means({{"2026", "1910", "0"}, {"2027", "1570", ""}}), budget_exceeded).empty());
}

TEST_CASE("budget-exceeded: what the first year leaves may be spent in the second", "[rule]") {
    CHECK(test::findings_of(test::with_means({{"2026", "2500", "0"}, {"2027", "980", "<vul in>"}}), budget_exceeded)
              .empty());
    const auto document = test::with_means({{"2026", "2500", "0"}, {"2027", "979,99", "\u00A0"}});
    const auto findings = test::findings_of(document, budget_exceeded);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "979,99");
    CHECK(findings.front().arguments.at("overspent") == "€ 0,01");
}

TEST_CASE("budget-exceeded: silent while means are not known", "[rule]") {
    for (const auto& [grant, reserve] :
         {std::pair{"1500", "<vul in>"}, std::pair{"1500", ""}, std::pair{"<vul in>", "0"}, std::pair{"", "0"},
          std::pair{"1500", "ca. 3"}, std::pair{"-1500", "0"}, std::pair{"€ <vul in>", "0"}}) {
        CAPTURE(grant, reserve);
        CHECK(test::findings_of(test::with_means({{"2026", grant, reserve}}), budget_exceeded).empty());
    }
    CHECK(test::findings_of(test::with_means({{"20xx", "1", "0"}, {"2026-2027", "1", "0"}, {"2026"}, {}}),
                            budget_exceeded)
              .empty());
}

TEST_CASE("budget-exceeded: a cost that may be paid in the next year is left out of doubt", "[rule]") {
    auto document = test::with_means({{"2026", "1500", "0"}, {"2027", "9000", "0"}});
    test::cell(document, "Bedrag", 3, "Datum") = "december – januari";
    CHECK(test::findings_of(document, budget_exceeded).empty());
}

TEST_CASE("budget-exceeded: what the school or staff pays does not count, nor does a total", "[rule]") {
    auto document = test::with_means({{"2026", "1910", "0"}, {"2027", "1570", "0"}});
    auto& rows = test::table_with_column(document, "Bedrag").rows;
    rows.push_back({"Zwembad", "andere", "mei", "personeelslid", "€ 500", "Voor wie wil"});
    rows.push_back({"Totaal", "", "", test::grant, "€ 4.065,00", ""});
    CHECK(test::findings_of(document, budget_exceeded).empty());
}

TEST_CASE("budget-exceeded: the budget of a Dutch plan, where its means are known", "[rule]") {
    auto templates = test::bundled_templates();
    auto& dutch = templates.back();
    REQUIRE(dutch.profile == "nl");
    const auto& flemish = test::bundled_template("vl");
    const auto tables = flemish.tables();
    const auto means = std::ranges::find(tables, "means", &core::TableTemplate::id);
    REQUIRE(means != tables.end());
    dutch.chapters.back().content.push_back({**means, "", false});
    auto document = test::new_plan("nl");
    document.blocks.emplace_back(core::Paragraph{"Begroting", "Heading 1", 1, false});
    document.blocks.emplace_back(
        core::Table{{{"Begrotingsjaar", "Toegekend", "Reserve vorig jaar"}, {"2026", "800", "0"}}});
    document.blocks.emplace_back(core::Table{
        {{"Activiteit", "Kostensoort", "Datum", "Bedrag"}, {"Studiedag", "materiaal", "november", "€ 900,00"}}});
    const auto plan = core::read_plan(document, templates);
    const auto findings = core::check_plan(plan, document, core::Occasion::writing, test::today);
    CHECK(std::ranges::count(findings, budget_exceeded, &core::Finding::rule) == 1);
}
