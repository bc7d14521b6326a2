// school-year-past: the school year of the plan is over.
#include "core/check/finding.hpp"
#include "core/check/plan_check.hpp"
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using namespace std::chrono_literals;

namespace {
constexpr auto school_year_past = "school-year-past";

std::vector<core::Finding> findings_on(const core::Document& document, core::Day today) {
    auto findings = core::check_plan(test::read(document), document, core::Occasion::writing, today);
    std::erase_if(findings, [](const core::Finding& finding) { return finding.rule != school_year_past; });
    return findings;
}
} // namespace

TEST_CASE("school-year-past: from the day after its last one", "[rule]") {
    struct Row {
        const char* profile;
        core::Day last;
    };
    for (const auto& [profile, last] : {Row{"vl", 2027y / 8 / 31}, Row{"nl", 2027y / 7 / 31}}) {
        CAPTURE(profile);
        const auto document = test::new_plan(profile);
        CHECK(findings_on(document, last).empty());
        const auto findings = findings_on(document, last + std::chrono::days{1});
        REQUIRE(findings.size() == 1);
        CHECK(test::text_at(document, findings.front().place) == "2026-2027");
        CHECK(findings.front().place.cell == core::CellIndex{1, 1});
        CHECK(findings.front().arguments == core::Arguments{{"year", "2026-2027"}});
        CHECK(findings.front().severity == core::Severity::warning);
    }
}

TEST_CASE("school-year-past: the plan of last year is all that is wrong", "[rule]") {
    auto document = test::new_plan();
    test::fact(document, "Schooljaar") = "2025-2026";
    const auto findings = test::new_findings(document, school_year_past);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "2025-2026");
}

TEST_CASE("school-year-past: this year, a later one and an unknown one are silent", "[rule]") {
    auto document = test::new_plan();
    for (const auto* year : {"2026-2027", "2031/32", "", "<vul het schooljaar in>"}) {
        CAPTURE(year);
        test::fact(document, "Schooljaar") = year;
        CHECK(test::findings_of(document, school_year_past).empty());
    }
}

TEST_CASE("school-year-past: a year on a line of the cover, and a year that only the hint knows", "[rule]") {
    auto document = test::new_plan();
    test::replace_facts(document, "\u00A0Schooljaar 2020-2021 ");
    auto findings = test::findings_of(document, school_year_past);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "Schooljaar 2020-2021");
    document.blocks.erase(document.blocks.begin(), document.blocks.begin() + 2);
    document.properties["PlanSchoolYear"] = "2020-2021";
    findings = test::findings_of(document, school_year_past);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "Inleiding");
}
