// sentence-with-hole: a spot of the template was emptied instead of filled in.
#include "core/check/plan_check.hpp"
#include "core/document/document.hpp"
#include "core/text/placeholder.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/finished_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto sentence_with_hole = "sentence-with-hole";

/// A new plan without its placeholders: they were cut out instead of filled in.
core::Document emptied(std::string_view profile) {
    auto document = test::new_plan(profile);
    const auto empty = [](std::string& text) {
        const auto spans = core::find_placeholders(text);
        for (auto span = spans.rbegin(); span != spans.rend(); ++span) text.erase(span->offset, span->length);
    };
    for (auto& block : document.blocks)
        if (auto* paragraph = std::get_if<core::Paragraph>(&block)) empty(paragraph->text);
        else
            for (auto& row : std::get<core::Table>(block).rows) std::ranges::for_each(row, empty);
    return document;
}

} // namespace

TEST_CASE("sentence-with-hole: a placeholder that was cut out of its sentence", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        auto document = test::new_plan(profile);
        auto& text =
            test::paragraph_starting(document, std::string_view(profile) == "vl" ? "Dit professionaliseringsplan geldt"
                                                                                 : "Dit plan is bedoeld voor iedereen")
                .text;
        const auto span = core::find_placeholders(text).front();
        text.erase(span.offset, span.length);
        const auto finding = test::only_new_finding(document, sentence_with_hole, profile);
        CHECK(finding.chapter == "introduction");
        CHECK(finding.place.offset == span.offset);
        CHECK(finding.place.length == 0);
        CHECK(finding.severity == core::Severity::error);
        CHECK(finding.fix == core::Fix(core::fix::FillIn{}));
        CHECK(finding.arguments.at("text").size() < text.size());
    }
}

TEST_CASE("sentence-with-hole: an emptied line of the cover", "[rule]") {
    auto document = test::new_plan();
    test::fact(document, "Opgesteld door") = " \u00A0";
    const auto finding = test::only_new_finding(document, sentence_with_hole);
    CHECK(finding.variant == "fact");
    CHECK(finding.arguments == core::Arguments{{"fact", "Opgesteld door"}});
    CHECK(finding.place.cell.has_value());
    test::fact(document, "Opgesteld door") = "de directie";
    test::fact(document, "Status") = ""; // nobody is asked for it
    CHECK(test::new_findings(document, sentence_with_hole).empty());
}

TEST_CASE("sentence-with-hole: what a form wrote, emptied later", "[rule]") {
    auto document = test::new_plan();
    auto& text = test::paragraph_starting(document, "Prioriteit 1:").text;
    text = "Prioriteit 1:";
    CHECK(test::only_new_finding(document, sentence_with_hole).chapter == "goals");
    text = "Prioriteit 1: wij lezen.";
    CHECK(test::new_findings(document, sentence_with_hole).empty());
}

TEST_CASE("sentence-with-hole: a line that announces what stands below it", "[rule]") {
    auto document = test::new_plan();
    test::paragraph_starting(document, "Verwachte impact: ").text = "Verwachte impact:";
    CHECK(test::new_findings(document, sentence_with_hole).size() == 1);
    const auto at = test::block_of_heading(document, "Taalvaardig Nederlands in elke klas");
    for (auto block = at;; ++block)
        if (auto* paragraph = std::get_if<core::Paragraph>(&document.blocks[block]);
            paragraph != nullptr && paragraph->text == "Verwachte impact:") {
            test::insert_before(document, block + 1, core::Paragraph{"kinderen lezen vlot", "", 0, false});
            break;
        }
    CHECK(test::new_findings(document, sentence_with_hole).empty());
}

TEST_CASE("sentence-with-hole: an empty item where the template asks for one weighs less", "[rule]") {
    auto document = test::new_plan();
    auto& item = test::paragraph_starting(document, "<Vul aan met een uitgangspunt over tijd");
    item.text.clear();
    item.list_item = true;
    const auto findings = test::new_findings(document, sentence_with_hole);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().variant == "item");
    CHECK(findings.front().severity == core::Severity::warning);
}

TEST_CASE("sentence-with-hole: a plan whose placeholders were cut out is not ready", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        auto document = emptied(profile);
        const auto plan = test::read(document);
        CHECK(plan.placeholders.empty());
        CHECK(test::new_findings(document, sentence_with_hole, profile).size() >= 3);
        for (const auto& chapter : plan.chapters) // whoever keeps all examples on purpose has not filled in these
            for (const auto& paragraph : chapter.paragraphs)
                if (paragraph.example) document.bookmarks.insert(core::kept_bookmark(paragraph.text.text));
        for (const auto& chapter : test::read(document).chapters)
            if (!chapter.holes.empty()) CHECK(chapter.state == core::ChapterState::started);
    }
}

TEST_CASE("sentence-with-hole: an honest plan has none", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        CHECK(test::findings_of(test::finished_plan(profile), sentence_with_hole, test::sending).empty());
        CHECK(test::findings_of(test::new_plan(profile), sentence_with_hole, test::sending).empty());
    }
}
