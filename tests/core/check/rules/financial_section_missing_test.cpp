// financial-section-missing: somewhere a plan says what the means are spent on.
#include "core/check/plan_check.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto financial_section_missing = "financial-section-missing";
} // namespace

TEST_CASE("financial-section-missing: a Flemish plan without Financieel luik", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Financieel luik");
    const auto finding = test::only_new_finding(document, financial_section_missing);
    CHECK(test::text_at(document, finding.place) == "Evaluatie"); // it comes before that chapter
    CHECK(finding.chapter == "budget");
    CHECK(finding.arguments == core::Arguments{{"chapter", "Financieel luik"}});
    CHECK(finding.fix == core::Fix(core::fix::InsertChapter{"budget"}));
    CHECK(finding.severity == core::Severity::warning);
}

TEST_CASE("financial-section-missing: another title, or costs in another chapter", "[rule]") {
    for (const auto* title : {"5\tBEGROTING", "Financi\u00EBn:", "Financieel\u00A0plan"}) {
        CAPTURE(title);
        auto document = test::new_plan();
        test::title_of_chapter(document, "Financieel luik").text = title;
        CHECK(test::findings_of(document, financial_section_missing).empty());
    }
    auto document = test::new_plan();
    const auto costs = test::table_with_column(document, "Bedrag");
    test::remove_chapter(document, "Financieel luik");
    test::insert_before(document, test::block_of_heading(document, "Professionaliseringsagenda") + 1, costs);
    CHECK(test::findings_of(document, financial_section_missing).empty());
    CHECK(test::findings_of(document, "chapter-missing").empty());
}

TEST_CASE("financial-section-missing: a Dutch plan needs none", "[rule]") {
    CHECK(test::findings_of(test::new_plan("nl"), financial_section_missing).empty());
}

TEST_CASE("financial-section-missing: a template without the rule leaves it to chapter-missing", "[rule]") {
    auto templates = test::bundled_templates();
    templates.front().severities.erase(financial_section_missing);
    auto document = test::new_plan();
    test::remove_chapter(document, "Financieel luik");
    const auto findings =
        core::check_plan(core::read_plan(document, templates), document, core::Occasion::writing, test::today);
    CHECK(std::ranges::count(findings, "chapter-missing", &core::Finding::rule) == 1);
    CHECK(std::ranges::count(findings, financial_section_missing, &core::Finding::rule) == 0);
}
