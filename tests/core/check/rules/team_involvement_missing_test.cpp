// team-involvement-missing: the team takes part in drawing up, carrying out and evaluating.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto team_involvement_missing = "team-involvement-missing";
} // namespace

TEST_CASE("team-involvement-missing: nothing on carrying out", "[rule]") {
    auto document = test::new_plan();
    test::paragraph_starting(document, "Bij de uitvoering neemt elk team").text =
        "Bij de evaluatie komen alle teams samen.";
    const auto finding = test::only_new_finding(document, team_involvement_missing);
    CHECK(test::text_at(document, finding.place) == test::involvement_title);
    CHECK(finding.chapter == "involvement");
    CHECK(finding.severity == core::Severity::warning);
    CHECK(finding.arguments == core::Arguments{{"moments", "uitvoeren"}, {"chapter", test::involvement_title}});
}

TEST_CASE("team-involvement-missing: what is missing is one finding, in order", "[rule]") {
    core::Document document;
    document.properties["PlanProfile"] = "vl";
    document.blocks.emplace_back(core::Paragraph{test::involvement_title, "Heading 1", 1, false});
    document.blocks.emplace_back(core::Paragraph{"Iedereen doet mee.", "Text body", 0, false});
    auto findings = test::findings_of(document, team_involvement_missing);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().arguments.at("moments") == "opstellen, uitvoeren, evalueren");
    auto& text = test::paragraph(document, "Iedereen doet mee.").text;
    text = "Iedereen denkt mee bij het OPSTELLEN en de\u00A0uitvoering.";
    findings = test::findings_of(document, team_involvement_missing);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().arguments.at("moments") == "evalueren");
    text += " We evalueren samen.";
    CHECK(test::findings_of(document, team_involvement_missing).empty());
}

TEST_CASE("team-involvement-missing: another chapter may say it, when it names staff", "[rule]") {
    auto document = test::new_plan();
    test::paragraph_starting(document, "Bij de uitvoering neemt elk team").text = "Samen sta je sterker.";
    test::paragraph_starting(document, "Onze keuzes volgen uit").text = "Het team voert dit plan uit en evalueert het.";
    CHECK(test::findings_of(document, team_involvement_missing).empty());
    test::paragraph_starting(document, "Het team voert dit plan").text = "De uitvoering en de evaluatie liggen vast.";
    CHECK(test::findings_of(document, team_involvement_missing).size() == 1);
}

TEST_CASE("team-involvement-missing: open text, an absent or empty chapter, a Dutch plan", "[rule]") {
    auto document = test::new_plan();
    test::paragraph_starting(document, "Bij de uitvoering neemt elk team").text = "Verder <vul aan>.";
    CHECK(test::findings_of(document, team_involvement_missing).empty());
    test::say_only(document, test::involvement_title, {});
    CHECK(test::findings_of(document, team_involvement_missing).empty());
    test::remove_chapter(document, test::involvement_title);
    CHECK(test::findings_of(document, team_involvement_missing).empty());
    CHECK(test::findings_of(test::new_plan("nl"), team_involvement_missing).empty());
}
