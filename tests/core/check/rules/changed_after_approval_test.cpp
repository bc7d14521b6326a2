// changed-after-approval: what was approved is what the plan says.
#include "core/document/document.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto changed_after_approval = "changed-after-approval";

std::string mark_of(const core::Document& document) {
    return "plan-" + core::plan_fingerprint(test::read(document), document);
}

std::string& outcome(core::Document& document) {
    const auto rows = test::table_with_column(document, "Orgaan").rows.size();
    return test::cell(document, "Orgaan", rows - 1, "Uitkomst");
}
} // namespace

TEST_CASE("changed-after-approval: a word more than was approved", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        auto document = test::new_plan(profile);
        const auto mark = mark_of(document);
        outcome(document) = "goedgekeurd, " + mark;
        CHECK(test::new_findings(document, changed_after_approval, profile).empty());
        test::paragraph_starting(document, "Bij het opstellen van dit plan").text += " Altijd.";
        const auto findings = test::new_findings(document, changed_after_approval, profile);
        REQUIRE(findings.size() == 1);
        CHECK(test::text_at(document, findings.front().place) == mark);
        CHECK(findings.front().chapter == "involvement");
        CHECK(findings.front().severity == core::Severity::warning);
    }
}

TEST_CASE("changed-after-approval: nothing else is said of it", "[rule]") {
    auto document = test::new_plan();
    outcome(document) = "goedgekeurd plan-0123456789abcdef";
    const auto finding = test::only_new_finding(document, changed_after_approval);
    CHECK(test::text_at(document, finding.place) == "plan-0123456789abcdef");
}

TEST_CASE("changed-after-approval: the property alone points at the chapter", "[rule]") {
    auto document = test::new_plan();
    document.properties["PlanApprovedText"] = core::plan_fingerprint(test::read(document), document);
    CHECK(test::findings_of(document, changed_after_approval).empty());
    document.properties["PlanApprovedText"] = "0123456789abcdef";
    auto findings = test::findings_of(document, changed_after_approval);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "Betrokkenheid en goedkeuring");
    test::remove_chapter(document, "Betrokkenheid en goedkeuring");
    findings = test::findings_of(document, changed_after_approval);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "Inleiding");
}

TEST_CASE("changed-after-approval: approved again, and nothing kept", "[rule]") {
    auto document = test::new_plan();
    CHECK(test::findings_of(document, changed_after_approval).empty());
    const auto mark = mark_of(document);
    outcome(document) = "goedgekeurd plan-0123456789abcdef";
    auto& rows = test::table_with_column(document, "Orgaan").rows;
    rows.push_back({"lokaal comité", "goedkeuring", "2 september 2026", mark});
    CHECK(test::findings_of(document, changed_after_approval).empty());
    outcome(document) = "plan-van aanpak";
    rows.push_back({});
    CHECK(test::findings_of(document, changed_after_approval).size() == 1);
}

TEST_CASE("changed-after-approval: handed over and not approved yet is a thought only", "[rule]") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Orgaan").rows;
    rows.push_back({"schoolraad", "ontwerp bezorgd", "2 september 2026", "versie 1 (" + mark_of(document) + ")"});
    CHECK(test::findings_of(document, changed_after_approval).empty());
    test::paragraph_starting(document, "Bij het opstellen van dit plan").text += " Altijd.";
    const auto changed = test::findings_of(document, changed_after_approval);
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().severity == core::Severity::hint);
    CHECK(changed.front().variant == "handed-over");
    CHECK(changed.front().fix == core::Fix(core::fix::ShowChanges{}));
    rows[2] = {"lokaal comité", "goedkeuring", "9 september 2026", "goedgekeurd"};
    CHECK(test::findings_of(document, changed_after_approval).front().severity == core::Severity::warning);
    rows[2][3] = "goedgekeurd " + mark_of(document);
    CHECK(test::findings_of(document, changed_after_approval).empty());
}

TEST_CASE("changed-after-approval: what a bookmark in the row keeps", "[rule]") {
    auto document = test::new_plan();
    outcome(document) = "goedgekeurd";
    const auto plan = test::read(document);
    const auto place = plan.tables("consultations").front()->rows.back().front().place;
    document.fingerprint_marks = {{core::plan_fingerprint(plan, document), place}};
    CHECK(test::findings_of(document, changed_after_approval).empty());
    document.fingerprint_marks.front().fingerprint = "0123456789abcdef";
    const auto finding = test::only_new_finding(document, changed_after_approval);
    CHECK(test::text_at(document, finding.place) == "goedgekeurd");
    outcome(document) = "niet goedgekeurd";
    CHECK(test::findings_of(document, changed_after_approval).empty());
}
