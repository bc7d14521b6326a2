// guidance-left: a visible Toelichting, and only when the plan is about to be sent.
#include "core/check/plan_check.hpp"
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto guidance_left = "guidance-left";

/// The first Toelichting of the chapter Inleiding.
core::Paragraph& guidance(core::Document& document) {
    auto& paragraph = std::get<core::Paragraph>(document.blocks.at(test::block_of_heading(document, "Inleiding") + 1));
    REQUIRE(paragraph.style == core::style::guidance);
    return paragraph;
}
} // namespace

TEST_CASE("guidance-left: one visible paragraph of guidance", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        auto document = test::new_plan(profile);
        guidance(document).hidden = false;
        const auto finding = test::only_new_finding(document, guidance_left, profile, test::sending);
        CHECK(test::text_at(document, finding.place) == guidance(document).text);
        CHECK(finding.chapter == "introduction");
        CHECK(finding.arguments == core::Arguments{{"chapter", "Inleiding"}});
        CHECK(finding.fix == core::Fix(core::fix::HideGuidance{}));
    }
}

TEST_CASE("guidance-left: all guidance shown is one finding a paragraph", "[rule]") {
    auto document = test::new_plan();
    std::size_t shown = 0;
    for (auto& block : document.blocks)
        if (auto* paragraph = std::get_if<core::Paragraph>(&block))
            if (paragraph->style == core::style::guidance) paragraph->hidden = false, ++shown;
    CHECK(shown > 12);
    CHECK(test::new_findings(document, guidance_left, "vl", test::sending).size() == shown);
}

TEST_CASE("guidance-left: silent while writing, when hidden, and when blank", "[rule]") {
    auto document = test::new_plan();
    CHECK(test::findings_of(document, guidance_left, test::sending).empty());
    guidance(document).hidden = false;
    CHECK(test::findings_of(document, guidance_left, core::Occasion::writing).empty());
    guidance(document).text = " \u00A0";
    CHECK(test::findings_of(document, guidance_left, test::sending).empty());
}

TEST_CASE("guidance-left: visible text in another style is no guidance", "[rule]") {
    auto document = test::new_plan();
    auto& paragraph = guidance(document);
    paragraph.style = "Text body";
    paragraph.hidden = false;
    CHECK(test::findings_of(document, guidance_left, test::sending).empty());
}

TEST_CASE("guidance-left: a Toelichting in a frame beside the text", "[rule]") {
    auto document = test::new_plan();
    const auto vision = test::block_of_heading(document, "Visie op professionalisering");
    document.asides = {{vision + 1, "Toelichting: wat je schrijft"}, {vision + 1, "Een gewone noot"}};
    const auto findings = test::new_findings(document, guidance_left, "vl", test::sending);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "Toelichting: wat je schrijft");
    CHECK(findings.front().chapter == "vision");
    CHECK(core::is_none(findings.front().fix));
    CHECK(test::new_findings(document, guidance_left).empty());
}
