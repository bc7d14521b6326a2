// reference-broken: cross-references lead somewhere.
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto reference_broken = "reference-broken";
} // namespace

TEST_CASE("reference-broken: one that the office knows", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        auto document = test::new_plan(profile);
        const std::string shown = "Fout: bron van verwijzing niet gevonden";
        const auto block = test::block_of_heading(document, "Evaluatie");
        test::insert_before(document, block, core::Paragraph{"Zie " + shown + ".", "Text body", 0, false});
        document.broken_references.push_back({{block, std::nullopt, 4, shown.size()}, shown});
        const auto finding = test::only_new_finding(document, reference_broken, profile);
        CHECK(test::text_at(document, finding.place) == shown);
        CHECK(finding.severity == core::Severity::error);
        CHECK(finding.arguments == core::Arguments{{"text", shown}});
    }
}

TEST_CASE("reference-broken: the words that another office left", "[rule]") {
    for (const auto* text :
         {"\u00A0Fout! Verwijzingsbron niet gevonden. ", "Zie FOUT: Bron van verwijzing\u00A0niet gevonden.",
          "Zie Error: Reference source not found", "Fout! Bladwijzer niet gedefinieerd."}) {
        CAPTURE(text);
        auto document = test::new_plan();
        test::cell(document, "Niveau", 1, "Professionaliseringsactiviteit") += std::string(" ") + text;
        auto findings = test::findings_of(document, reference_broken);
        REQUIRE(findings.size() == 1);
        CHECK(findings.front().place.cell == core::CellIndex{1, 3});
        document = test::new_plan();
        test::paragraph_starting(document, "Onze keuzes volgen").text = text;
        const auto finding = test::only_new_finding(document, reference_broken);
        CHECK(finding.chapter == "introduction");
    }
}

TEST_CASE("reference-broken: one place is one finding", "[rule]") {
    auto document = test::new_plan();
    auto& text = test::paragraph_starting(document, "Onze keuzes volgen").text;
    text = "Error: Reference source not found";
    std::size_t block = 0;
    while (!std::holds_alternative<core::Paragraph>(document.blocks[block]) ||
           std::get<core::Paragraph>(document.blocks[block]).text != text)
        ++block;
    document.broken_references.push_back({{block, std::nullopt, 0, text.size()}, text});
    CHECK(test::findings_of(document, reference_broken).size() == 1);
}

TEST_CASE("reference-broken: ordinary words", "[rule]") {
    auto document = test::new_plan();
    auto& text = test::paragraph_starting(document, "Onze keuzes volgen").text;
    for (const auto* other :
         {"Fout: we vonden geen verwijzing.", "De bron is niet gevonden: jammer!", ":", "<vul in>!"}) {
        CAPTURE(other);
        text = other;
        CHECK(test::findings_of(document, reference_broken).empty());
    }
    document.blocks.emplace_back(core::Table{{{}, {""}}});
    CHECK(test::findings_of(document, reference_broken).empty());
}

TEST_CASE("reference-broken: in a footnote", "[rule]") {
    auto document = test::new_plan();
    const auto vision = test::block_of_heading(document, "Visie op professionalisering");
    document.asides = {{vision + 1, "Zie Fout! Verwijzingsbron niet gevonden."}};
    const auto findings = test::new_findings(document, reference_broken);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().place.aside == 1);
    CHECK(findings.front().chapter == "vision");
}
