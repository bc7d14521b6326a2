// chapter-order: chapters stand in the order of the template.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto chapter_order = "chapter-order";

/// Takes a chapter out and puts it before another one; an empty name: at the end.
core::Document with_moved(std::string_view title, std::string_view before, std::string_view profile = "vl") {
    auto document = test::new_plan(profile);
    const auto first = test::block_of_heading(document, title);
    auto without = document;
    test::remove_chapter(without, title);
    const auto count = document.blocks.size() - without.blocks.size();
    const auto from = document.blocks.begin() + static_cast<std::ptrdiff_t>(first);
    const auto target = before.empty() ? without.blocks.size() : test::block_of_heading(without, before);
    without.blocks.insert(without.blocks.begin() + static_cast<std::ptrdiff_t>(target), from,
                          from + static_cast<std::ptrdiff_t>(count));
    return without;
}
} // namespace

TEST_CASE("chapter-order: the evaluation comes before the activities", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto document = with_moved("Evaluatie", "Professionaliseringsactiviteiten", profile);
        const auto finding = test::only_new_finding(document, chapter_order, profile);
        CHECK(test::text_at(document, finding.place) == "Evaluatie");
        CHECK(finding.chapter == "evaluation");
        CHECK(finding.arguments ==
              core::Arguments{{"first", "Professionaliseringsactiviteiten"}, {"second", "Evaluatie"}});
        CHECK(finding.severity == core::Severity::hint);
        CHECK(core::is_none(finding.fix));
    }
}

TEST_CASE("chapter-order: a chapter that was moved to the end", "[rule]") {
    const auto document = with_moved("Visie op professionalisering", "");
    const auto finding = test::only_new_finding(document, chapter_order);
    CHECK(test::text_at(document, finding.place) == "Visie op professionalisering");
    CHECK(finding.arguments.at("first") == "Visie op professionalisering");
    CHECK(finding.arguments.at("second") == "Betrokkenheid en goedkeuring");
}

TEST_CASE("chapter-order: a missing chapter, and one of the school's own, change no order", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Doelgroep");
    const core::Paragraph own{"Onze partners", "Heading 1", 1, false};
    test::insert_before(document, 2, own);
    CHECK(test::findings_of(document, chapter_order).empty());
}

TEST_CASE("chapter-order: a chapter in two parts, other titles and numbers", "[rule]") {
    auto document = test::new_plan();
    test::insert_before(document, test::block_of_heading(document, "Evaluatie"),
                        core::Paragraph{"Evaluatie en bijsturing", "Heading 1", 1, false});
    test::title_of_chapter(document, "Evaluatie").text = "2\tEVALUATIE\u00A0";
    CHECK(test::findings_of(document, chapter_order).empty());
}

TEST_CASE("chapter-order: the other way round, every chapter but one is out of place", "[rule]") {
    core::Document document;
    document.properties["PlanProfile"] = "nl";
    for (const auto* title : {"Evaluatie", "Agenda", "Doelen", "Inleiding"})
        document.blocks.emplace_back(core::Paragraph{title, "Heading 1", 1, false});
    CHECK(test::findings_of(document, chapter_order).size() == 3);
    document.blocks.clear();
    CHECK(test::findings_of(document, chapter_order).empty());
}
