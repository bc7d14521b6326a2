// evaluation-incomplete: the plan says of each goal how it is evaluated.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto evaluation_incomplete = "evaluation-incomplete";

/// The new plan without the heading and the text, or with another text, of a goal in chapter Evaluatie.
core::Document without(std::string_view goal, std::string_view profile = "vl", const std::string& text = {}) {
    auto document = test::new_plan(profile);
    const auto chapter = static_cast<std::ptrdiff_t>(test::block_of_heading(document, "Evaluatie"));
    const auto heading =
        std::find_if(document.blocks.begin() + chapter, document.blocks.end(), [goal](const core::Block& block) {
            const auto* candidate = std::get_if<core::Paragraph>(&block);
            return candidate != nullptr && candidate->text == goal;
        });
    REQUIRE(heading != document.blocks.end());
    if (text.empty()) document.blocks.erase(heading, heading + 2);
    else std::get<core::Paragraph>(*(heading + 1)).text = text == "-" ? "" : text;
    return document;
}
} // namespace

TEST_CASE("evaluation-incomplete: a goal that the chapter leaves out", "[rule]") {
    struct Row {
        const char* profile;
        const char* goal;
    };
    for (const auto& [profile, goal] : {Row{"vl", "Wiskundig redeneren"}, Row{"nl", "Digitale geletterdheid"}}) {
        CAPTURE(profile);
        const auto document = without(goal, profile);
        const auto finding = test::only_new_finding(document, evaluation_incomplete, profile);
        CHECK(test::text_at(document, finding.place) == "Evaluatie");
        CHECK(finding.chapter == "evaluation");
        CHECK(finding.severity == core::Severity::warning);
        CHECK(finding.arguments == core::Arguments{{"goal", goal}, {"chapter", "Evaluatie"}});
    }
}

TEST_CASE("evaluation-incomplete: a heading without text", "[rule]") {
    const auto document = without("Wiskundig redeneren", "vl", "-");
    const auto finding = test::only_new_finding(document, evaluation_incomplete);
    CHECK(test::text_at(document, finding.place) == "Wiskundig redeneren");
    CHECK(finding.chapter == "evaluation");
}

TEST_CASE("evaluation-incomplete: any way of saying it", "[rule]") {
    for (const auto* text : {"Per doel bespreken we wat er veranderde.", "We evalueren alle\u00A0doelen in juni.",
                             "Voor WISKUNDIG-REDENEREN bekijken we werk van leerlingen."}) {
        CAPTURE(text);
        auto document = without("Wiskundig redeneren");
        test::paragraph_starting(document, "We kijken drie keer per jaar").text = text;
        CHECK(test::findings_of(document, evaluation_incomplete).empty());
    }
    CHECK(test::findings_of(without("Wiskundig redeneren", "vl", "<Vul aan>"), evaluation_incomplete).empty());
}

TEST_CASE("evaluation-incomplete: a table of the school's own", "[rule]") {
    auto document = test::new_plan();
    test::say_only(document, "Evaluatie", {"Zie de tabel."});
    test::insert_before(document, test::block_of_heading(document, "Evaluatie") + 2,
                        core::Table{{{"Waarover", "Hoe"}, {"Wiskundig  redeneren", "klasbezoek"}, {}}});
    CHECK(test::findings_of(document, evaluation_incomplete).size() == 2);
}

TEST_CASE("evaluation-incomplete: part of a word is not the goal", "[rule]") {
    auto document = test::new_plan();
    test::say_only(document, "Evaluatie", {"We kijken terug met een e-mail."});
    auto& goal = test::paragraph(document, "Wiskundig redeneren");
    goal.text = "1. AI";
    const auto findings = test::findings_of(document, evaluation_incomplete);
    CHECK(findings.size() == 3);
    CHECK(std::ranges::count(findings, "AI", &core::Finding::subject) == 1);
}

TEST_CASE("evaluation-incomplete: an absent or empty chapter is the matter of other rules", "[rule]") {
    auto document = test::new_plan();
    test::say_only(document, "Evaluatie", {});
    CHECK(test::findings_of(document, evaluation_incomplete).empty());
    test::remove_chapter(document, "Evaluatie");
    CHECK(test::findings_of(document, evaluation_incomplete).empty());
}
