// school-year-missing: the plan says which school year it is for.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto school_year_missing = "school-year-missing";
} // namespace

TEST_CASE("school-year-missing: something else stands there", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        auto document = test::new_plan(profile);
        test::fact(document, "Schooljaar") = " volgend jaar\u00A0";
        const auto findings = test::new_findings(document, school_year_missing, profile);
        REQUIRE(findings.size() == 1);
        const auto& finding = findings.front();
        CHECK(test::text_at(document, finding.place) == "volgend jaar");
        CHECK(finding.place.cell == core::CellIndex{1, 1});
        CHECK(finding.chapter.empty());
        CHECK(finding.severity == core::Severity::error);
    }
}

TEST_CASE("school-year-missing: years that make no school year", "[rule]") {
    for (const auto* text : {"2026-2028", "2026", "", "1926-1927"}) {
        CAPTURE(text);
        auto document = test::new_plan();
        test::fact(document, "Schooljaar") = text;
        CHECK(test::findings_of(document, school_year_missing).size() == 1);
    }
}

TEST_CASE("school-year-missing: in any writing, or on another line of the cover, or as a hint", "[rule]") {
    for (const auto* text : {"2026\u20132027", "2026/27", "schooljaar 2026 - 2027"}) {
        CAPTURE(text);
        auto document = test::new_plan();
        test::fact(document, "Schooljaar") = text;
        CHECK(test::findings_of(document, school_year_missing).empty());
    }
    auto document = test::new_plan();
    test::fact(document, "Schooljaar") = "zie hierboven";
    test::insert_before(document, 1, core::Paragraph{"Schooljaar 2026-2027", "Subtitle", 0, false});
    CHECK(test::findings_of(document, school_year_missing).empty());
    document = test::new_plan();
    test::fact(document, "Schooljaar").clear();
    document.properties["PlanSchoolYear"] = "2026-2027";
    CHECK(test::findings_of(document, school_year_missing).empty());
}

TEST_CASE("school-year-missing: a placeholder is placeholder-left's matter", "[rule]") {
    auto document = test::new_plan();
    test::fact(document, "Schooljaar") = "<vul het schooljaar in>\u00A0";
    CHECK(test::findings_of(document, school_year_missing).empty());
    test::replace_facts(document, "Schooljaar <Vul het schooljaar in>");
    CHECK(test::findings_of(document, school_year_missing).empty());
}

TEST_CASE("school-year-missing: without a cover the first chapter is pointed at", "[rule]") {
    auto document = test::new_plan("nl");
    document.blocks.erase(document.blocks.begin(), document.blocks.begin() + 2);
    CHECK(test::findings_of(document, school_year_missing).empty()); // the introduction names it
    for (auto& block : document.blocks)
        if (auto* paragraph = std::get_if<core::Paragraph>(&block))
            if (const auto at = paragraph->text.find("2026"); at != std::string::npos) paragraph->text.erase(at, 4);
    const auto findings = test::findings_of(document, school_year_missing);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "Inleiding");
    document.blocks.clear();
    CHECK(test::findings_of(document, school_year_missing).size() == 1);
    document.blocks.emplace_back(core::Table{});
    document.blocks.emplace_back(core::Table{{{"Schooljaar"}, {}}});
    CHECK(test::findings_of(document, school_year_missing).size() == 1);
}
