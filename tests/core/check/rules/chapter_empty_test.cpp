// chapter-empty: a chapter of the template that has a heading and nothing to read.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using test::body;

namespace {
constexpr auto chapter_empty = "chapter-empty";

/// The new plan in which this chapter has only its guidance left, and these blocks.
core::Document with_contents(std::string_view title, std::vector<core::Block> contents,
                             std::string_view profile = "vl") {
    auto document = test::new_plan(profile);
    const auto heading = test::block_of_heading(document, title);
    const auto first = document.blocks.begin() + static_cast<std::ptrdiff_t>(heading) + 1;
    auto last = first;
    const auto is_chapter = [](const core::Block& block) {
        const auto* paragraph = std::get_if<core::Paragraph>(&block);
        return paragraph != nullptr && paragraph->outline_level == 1;
    };
    const auto is_guidance = [](const core::Block& block) {
        const auto* paragraph = std::get_if<core::Paragraph>(&block);
        return paragraph != nullptr && paragraph->style == core::style::guidance;
    };
    while (last != document.blocks.end() && !is_chapter(*last)) ++last;
    auto kept = std::stable_partition(first, last, is_guidance);
    kept = document.blocks.erase(kept, last);
    document.blocks.insert(kept, contents.begin(), contents.end());
    return document;
}

} // namespace

TEST_CASE("chapter-empty: only a heading and guidance", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto document = with_contents("Visie op professionalisering", {}, profile);
        const auto finding = test::only_new_finding(document, chapter_empty, profile);
        CHECK(test::text_at(document, finding.place) == "Visie op professionalisering");
        CHECK(finding.chapter == "vision");
        CHECK(finding.arguments == core::Arguments{{"chapter", "Visie op professionalisering"}});
        CHECK(finding.fix == core::Fix(core::fix::InsertExample{"vision"}));
    }
}

TEST_CASE("chapter-empty: white space and bare sub-headings are no text", "[rule]") {
    const core::Block heading = core::Paragraph{"Onze droom", "Heading 2", 2, false};
    CHECK(
        test::new_findings(with_contents("Evaluatie", {body(" "), body("\u00A0\t"), body("")}), chapter_empty).size() ==
        1);
    CHECK(test::new_findings(with_contents("Evaluatie", {heading}), chapter_empty).size() == 1);
    CHECK(test::new_findings(with_contents("Evaluatie", {core::Table{{{"", " "}, {"\u00A0", ""}}}}), chapter_empty)
              .size() == 1);
}

TEST_CASE("chapter-empty: any text will do", "[rule]") {
    CHECK(test::new_findings(with_contents("Evaluatie", {body("In juni kijken we terug.")}), chapter_empty).empty());
    CHECK(
        test::new_findings(with_contents("Evaluatie", {body("<Vul aan>")}), chapter_empty).empty()); // placeholder-left
    CHECK(test::new_findings(test::new_plan(), chapter_empty).empty()); // example-unchanged
}

TEST_CASE("chapter-empty: a table of the school's own is text too", "[rule]") {
    const core::Table own{{{"Waar kijken we naar?", "Wanneer?"}, {"klasbezoeken", "mei"}}};
    CHECK(test::new_findings(with_contents("Evaluatie", {own}), chapter_empty).empty());
    CHECK(test::new_findings(with_contents("Betrokkenheid en goedkeuring", {own}), chapter_empty)
              .empty()); // the last chapter
}

TEST_CASE("chapter-empty: a chapter of the school's own may be empty", "[rule]") {
    auto document = test::new_plan();
    document.blocks.emplace_back(core::Paragraph{"Bijlagen", "Heading 1", 1, false});
    CHECK(test::new_findings(document, chapter_empty).empty());
}
