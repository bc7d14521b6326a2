// instalments-differ: instalments that the plan names are 60 and 40 % of the grant.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto instalments_differ = "instalments-differ";

core::Document with_text(const std::string& text,
                         const test::Rows& means = {{"2026", "€ 4.800,00", "0"}, {"2027", "€ 5.250,01", "0"}}) {
    auto document = test::with_means(means);
    test::insert_before(document, test::block_of_heading(document, "Financieel luik") + 1,
                        core::Paragraph{text, "Text body", 0, false});
    return document;
}
} // namespace

TEST_CASE("instalments-differ: an amount in the text", "[rule]") {
    auto document = with_text(" In 2026 is de eerste\u00A0schijf € 2.400,00 en de tweede schijf 1.920 euro.");
    const auto finding = test::only_new_finding(document, instalments_differ);
    CHECK(test::text_at(document, finding.place) == "€ 2.400,00");
    CHECK(finding.chapter == "budget");
    CHECK(finding.arguments == core::Arguments{{"amount", "€ 2.400,00"}, {"share", "60"}});
    CHECK(finding.fix == core::Fix(core::fix::ReplaceCell{"€ 2.880,00"}));
    CHECK(finding.severity == core::Severity::warning);
}

TEST_CASE("instalments-differ: in either order, and for an open year without a fix", "[rule]") {
    auto document = with_text("We kregen al € 2.880 als 1ste schijf en € 2.000 als 2de schijf.");
    const auto finding = test::only_new_finding(document, instalments_differ);
    CHECK(test::text_at(document, finding.place) == "€ 2.000");
    CHECK(finding.arguments.at("share") == "40");
    CHECK(core::is_none(finding.fix)); // of 2026 or of 2027
}

TEST_CASE("instalments-differ: columns and rows of a table", "[rule]") {
    auto document = with_text("Zo komen de middelen binnen.");
    auto& own = document.blocks.emplace_back(core::Table{{{"Jaar", "Eerste schijf (60 %)", "Tweede schijf", "Samen"},
                                                          {"2026", "€ 2.880,00", " 1.900\u00A0", "4800"},
                                                          {"2027", "<vul in>", "2100", "5250,01"}}});
    auto findings = test::findings_of(document, instalments_differ);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "1.900");
    CHECK(findings.front().fix == core::Fix(core::fix::ReplaceCell{"€ 1.920,00"}));
    own = core::Table{{{"", "2026", "2027"}, {"schijf 1", "€ 2.880,00", "3000"}, {"Schijf 2", "gratis", "2100"}}};
    findings = test::findings_of(document, instalments_differ);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "3000");
    CHECK(findings.front().fix == core::Fix(core::fix::ReplaceCell{"€ 3.150,01"}));
}

TEST_CASE("instalments-differ: silent where amounts are right, or it is not sure what they are", "[rule]") {
    for (const auto* text :
         {"De eerste schijf is € 2.880,00 en de tweede schijf € 1.920,00.",
          "De eerste schijf van 2027 is € 3.150,01, de tweede schijf € 2.100.",
          "De eerste schijf van 2027 is € 3.150.", // in whole euros
          "De middelen komen in twee schijven: 60% voor eind februari en 40% voor eind juni.",
          "Met de eerste schijf betalen we in 2026 onder meer de expert (€ 950) en de workshops (€ 960).",
          "Van € 4.800,00 komt de eerste schijf in februari, dan € 960 en later de tweede schijf.",
          "De eerste schijf van 2025 was € 1.000,00.", "De eerste schijf is 2.000.", "De eerste schijf is <vul in>.",
          "Eerste schijf. € 2.000 is voor materiaal.",
          "De eerste schijf komt in 2026, en € 960 is voor de workshops."}) {
        CAPTURE(text);
        CHECK(test::findings_of(with_text(text), instalments_differ).empty());
    }
}

TEST_CASE("instalments-differ: silent while a grant that may be meant is not known", "[rule]") {
    constexpr auto text = "De eerste schijf is € 2.400,00.";
    CHECK(test::findings_of(with_text(text, {{"2026", "4800", "0"}, {"2027", "<vul in>", ""}}), instalments_differ)
              .empty());
    CHECK(test::findings_of(with_text(text, {}), instalments_differ).empty());
    CHECK(test::findings_of(with_text("In 2026 is de eerste schijf € 1.", {{"2026", "4800", "0"}, {"2027"}}),
                            instalments_differ)
              .size() == 1);
}
