// cost-missing: every activity has a cost, and nothing is a cost too.
#include "tests/core/check/rule_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto cost_missing = "cost-missing";
} // namespace

TEST_CASE("cost-missing: an activity that no cost names", "[rule]") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Bedrag").rows;
    rows.erase(rows.begin() + 4);
    const auto finding = test::only_new_finding(document, cost_missing);
    CHECK(test::text_at(document, finding.place) == "Lesson study begrijpend lezen");
    CHECK(finding.chapter == "activities");
    CHECK(finding.arguments == core::Arguments{{"activity", "Lesson study begrijpend lezen"}});
    CHECK(finding.severity == core::Severity::warning);
}

TEST_CASE("cost-missing: names that are written differently", "[rule]") {
    for (const auto* name : {"lesson-study BEGRIJPEND\u00A0lezen.", "Boeken lesson study begrijpend lezen",
                             "Les\u00ADson study begrijpend lezen"}) {
        CAPTURE(name);
        auto document = test::new_plan();
        test::cell(document, "Bedrag", 4, "Activiteit") = name;
        CHECK(test::findings_of(document, cost_missing).empty());
    }
}

TEST_CASE("cost-missing: an open amount is a cost too, and two activities of one name need one", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Bedrag", 4, "Bedrag") = "<vul in>";
    test::cell(document, "Niveau", 3, "Professionaliseringsactiviteit") = "Lesson study begrijpend lezen";
    CHECK(test::findings_of(document, cost_missing).empty());
}

TEST_CASE("cost-missing: each activity of an empty table of costs, but none without table or column", "[rule]") {
    auto document = test::new_plan();
    test::set_costs(document, {});
    CHECK(test::findings_of(document, cost_missing).size() == 7);
    test::table_with_column(document, "Bedrag").rows[0][0] = "Opmerking";
    CHECK(test::findings_of(document, cost_missing).empty());
    test::remove_chapter(document, "Financieel luik");
    CHECK(test::findings_of(document, cost_missing).empty());
}

TEST_CASE("cost-missing: a Dutch plan may leave costs out", "[rule]") {
    auto document = test::new_plan("nl");
    document.blocks.emplace_back(core::Paragraph{"Begroting", "Heading 1", 1, false});
    document.blocks.emplace_back(core::Table{{{"Activiteit", "Kostensoort", "Datum", "Bedrag"}}});
    CHECK(test::findings_of(document, cost_missing).empty());
}
