// placeholder-left: every open spot is found, wherever it stands, and nothing else.
#include "core/check/plan_check.hpp"
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto placeholder_left = "placeholder-left";
constexpr auto own_sentence = "Wij leren van <vul in van wie>, elke week.";

core::Document with_sentence(const std::string& text, std::string_view profile = "vl") {
    auto document = test::new_plan(profile);
    test::paragraph_starting(document, profile == "vl" ? "Bijleren is voor ons" : "Goed onderwijs wordt gemaakt").text =
        text;
    return document;
}
} // namespace

TEST_CASE("placeholder-left: a placeholder in a sentence", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto document = with_sentence(own_sentence, profile);
        const auto finding = test::only_new_finding(document, placeholder_left, profile);
        CHECK(test::text_at(document, finding.place) == "<vul in van wie>");
        CHECK_FALSE(finding.place.cell);
        CHECK(finding.chapter == "vision");
        CHECK(finding.arguments == core::Arguments{{"text", "<vul in van wie>"}});
        CHECK(finding.fix == core::Fix(core::fix::FillIn{}));
        CHECK(finding.severity == core::Severity::error);
    }
}

TEST_CASE("placeholder-left: two placeholders in one sentence are two findings", "[rule]") {
    const auto document = with_sentence("Van <vul een maand in> tot <vul een maand in>.");
    const auto findings = test::new_findings(document, placeholder_left);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].id != findings[1].id);
    CHECK(findings[0].place.offset < findings[1].place.offset);
    for (const auto& finding : findings) CHECK(test::text_at(document, finding.place) == "<vul een maand in>");
}

TEST_CASE("placeholder-left: in a cell, behind a line break (T148)", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Verantwoordelijke", 1, "Verantwoordelijke") = "\n<Vul in>\u00A0";
    const auto finding = test::only_new_finding(document, placeholder_left);
    CHECK(test::text_at(document, finding.place) == "<Vul in>");
    CHECK(finding.place.cell == core::CellIndex{1, 3});
    CHECK(finding.place.offset == 1);
    CHECK(finding.chapter == "agenda");
}

TEST_CASE("placeholder-left: on the cover, which is no chapter", "[rule]") {
    auto document = test::new_plan();
    test::paragraph(document, "Professionaliseringsplan").text = "Plan van <vul naam organisatie in>";
    const auto finding = test::only_new_finding(document, placeholder_left);
    CHECK(finding.chapter.empty());
    CHECK(test::text_at(document, finding.place) == "<vul naam organisatie in>");
}

TEST_CASE("placeholder-left: what is no placeholder", "[rule]") {
    for (const auto* text :
         {"Minder dan <5 leraren> doen mee.", "Schrijf naar <info@delinde.be>.", "Zie <https://delinde.be>.",
          "Zie <www.delinde.be>.", "Een < zonder einde", "De norm is 4 < 5.", "<b>vet</b>"}) {
        CAPTURE(text);
        CHECK(test::new_findings(with_sentence(text), placeholder_left).empty());
    }
}

TEST_CASE("placeholder-left: guidance and the table of contents are not judged", "[rule]") {
    auto document = test::new_plan();
    auto& guidance = std::get<core::Paragraph>(document.blocks.at(test::block_of_heading(document, "Inleiding") + 1));
    REQUIRE(guidance.style == core::style::guidance);
    guidance.text = "Typ over <Vul aan> heen.";
    const core::Paragraph entry{"Doel van <Vul aan>", "Contents 2", 0, false};
    test::insert_before(document, 1, entry);
    CHECK(test::new_findings(document, placeholder_left).empty());
}

TEST_CASE("placeholder-left: the school's own name is none", "[rule]") {
    auto document = with_sentence("Op <Regenboog> leren wij van <vul in van wie>.");
    document.properties["PlanOrganisation"] = "<Regenboog>";
    const auto findings = test::new_findings(document, placeholder_left);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "<vul in van wie>");
}

TEST_CASE("placeholder-left: filling one in takes away its finding and no other", "[rule]") {
    auto document = test::new_plan();
    const auto before = test::findings_of(document, placeholder_left);
    test::cell(document, "Orgaan", 1, "Uitkomst") = "akkoord";
    const auto after = test::findings_of(document, placeholder_left);
    CHECK(after.size() + 1 == before.size());
}

TEST_CASE("placeholder-left: a footnote, a frame or a header has open spots too", "[rule]") {
    auto document = test::new_plan();
    const auto vision = test::block_of_heading(document, "Visie op professionalisering");
    document.asides = {{vision + 1, "zie <bijlage> hier"}, {0, "schooljaar <vul in>"}};
    const auto findings = test::new_findings(document, placeholder_left);
    REQUIRE(findings.size() == 2);
    CHECK(test::text_at(document, findings[0].place) == "<vul in>");
    CHECK(findings[0].chapter.empty());
    CHECK(test::text_at(document, findings[1].place) == "<bijlage>");
    CHECK(findings[1].chapter == "vision");
    CHECK(findings[1].fix == core::Fix(core::fix::FillIn{}));
    document.asides = {{vision + 1, "Toelichting: vul hier <uw visie> in"}};
    CHECK(test::new_findings(document, placeholder_left).empty());
}

TEST_CASE("placeholder-left: fields that the office knows to be open", "[rule]") {
    auto document = test::new_plan();
    test::paragraph_starting(document, "Bijleren is voor ons").text =
        "Geschreven door Naam van de coach en <een ander>.";
    const auto block = test::only_new_finding(document, placeholder_left).place.block;
    document.open_fields = {{{block, std::nullopt, 16, 17}, "Naam van de coach"},
                            {{block, std::nullopt, 37, 12}, "<een ander>"},
                            {{block, std::nullopt, 0, 0}, "Datum"}};
    const auto findings = test::new_findings(document, placeholder_left);
    REQUIRE(findings.size() == 3); // one of them is a placeholder in the text as well
    CHECK(findings[0].arguments == core::Arguments{{"text", "Datum"}});
    CHECK(findings[0].fix == core::Fix(core::fix::FillIn{}));
    CHECK(test::text_at(document, findings[1].place) == "Naam van de coach");
    CHECK(findings[1].fix == core::Fix(core::fix::FillIn{}));
    CHECK(test::text_at(document, findings[2].place) == "<een ander>");
}

TEST_CASE("placeholder-left: nobody can leave one as it is; what did so has lapsed", "[rule]") {
    auto document = with_sentence(own_sentence);
    const auto before = test::findings_of(document, placeholder_left);
    for (const auto& finding : before) document.ignored[finding.id] = "dat weten we in mei";
    const auto after = test::findings_of(document, placeholder_left);
    CHECK(after.size() == before.size());
    for (const auto& finding : after) CHECK_FALSE(finding.ignored);
    CHECK(core::count_errors(after) == after.size());
}
