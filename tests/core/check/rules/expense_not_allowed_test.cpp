// expense-not-allowed: the grant is for the professional growth of staff.
#include "core/check/plan_check.hpp"
#include "core/reading/plan_reader.hpp"
#include "core/text/trimming.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto expense_not_allowed = "expense-not-allowed";
} // namespace

TEST_CASE("expense-not-allowed: by kind of cost an error", "[rule]") {
    for (const auto* kind : {"vrijwilligers", " Vrije\u00A0tijd ", "EIGEN PERSONEEL"}) {
        CAPTURE(kind);
        auto document = test::new_plan();
        test::cell(document, "Bedrag", 1, "Kostensoort") = kind;
        const auto finding = test::only_new_finding(document, expense_not_allowed);
        CHECK(finding.place.cell == core::CellIndex{1, 1});
        CHECK(test::text_at(document, finding.place) == core::trimmed(kind));
        CHECK(finding.arguments == core::Arguments{{"expense", std::string(core::trimmed(kind))}});
        CHECK(finding.severity == core::Severity::error);
    }
}

TEST_CASE("expense-not-allowed: by wording a warning", "[rule]") {
    auto document = test::new_plan();
    test::table_with_column(document, "Bedrag")
        .rows.push_back({"Vorming voor vrijwilligers", "externe nascholing", "mei", test::grant, "75", "De leesclub"});
    const auto findings = test::new_findings(document, expense_not_allowed);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "Vorming voor vrijwilligers");
    CHECK(findings.front().severity == core::Severity::warning);
    CHECK(test::cell(document, "Bedrag", 8, "Activiteit").size() == 26);
}

TEST_CASE("expense-not-allowed: silent for other payers, nothing, denials and ordinary words", "[rule]") {
    for (const auto& [column, value] :
         {std::pair{"Betaald met", "school"}, std::pair{"Betaald met", "<kies>"}, std::pair{"Bedrag", "€ 0,00"},
          std::pair{"Kostensoort", "andere"}, std::pair{"Kostensoort", "<kies>"}, std::pair{"Kostensoort", ""}}) {
        CAPTURE(column, value);
        auto document = test::new_plan();
        test::cell(document, "Bedrag", 1, "Kostensoort") = "vrijwilligers";
        test::cell(document, "Bedrag", 1, column) = value;
        CHECK(test::findings_of(document, expense_not_allowed).empty());
    }
    for (const auto* use : {"Niet voor vrijwilligers", "Onze eigen collega’s leren van elkaar", "Vrijwillige keuze",
                            "Leren delen met eigen personeel"}) {
        CAPTURE(use);
        auto document = test::new_plan();
        test::cell(document, "Bedrag", 1, "Relevantie (voor wie)") = use;
        CHECK(test::findings_of(document, expense_not_allowed).empty());
    }
}

TEST_CASE("expense-not-allowed: a school that calls it a hint gets hints", "[rule]") {
    auto templates = test::bundled_templates();
    templates.front().severities.find(expense_not_allowed)->second = core::Severity::hint;
    auto document = test::new_plan();
    test::cell(document, "Bedrag", 1, "Kostensoort") = "vrijwilligers";
    const auto findings =
        core::check_plan(core::read_plan(document, templates), document, core::Occasion::writing, test::today);
    const auto found = std::ranges::find(findings, expense_not_allowed, &core::Finding::rule);
    REQUIRE(found != findings.end());
    CHECK(found->severity == core::Severity::hint);
}
