// chapter-missing: a chapter is known by its title, under any number or accepted name.
#include "core/check/plan_check.hpp"
#include "core/document/document.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/core/check/rule_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto chapter_missing = "chapter-missing";
} // namespace

TEST_CASE("chapter-missing: a Flemish plan without Professionaliseringsagenda", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Professionaliseringsagenda");
    const auto findings = test::new_findings(document, chapter_missing);
    REQUIRE(findings.size() == 1);
    const auto& finding = findings.front();
    CHECK(test::text_at(document, finding.place) == "Financieel luik"); // it comes before that chapter
    CHECK(finding.chapter == "agenda");
    CHECK(finding.arguments == core::Arguments{{"chapter", "Professionaliseringsagenda"}});
    CHECK(finding.fix == core::Fix(core::fix::InsertChapter{"agenda"}));
}

TEST_CASE("chapter-missing: a Dutch plan without Evaluatie", "[rule]") {
    auto document = test::new_plan("nl");
    test::remove_chapter(document, "Evaluatie");
    const auto finding = test::only_new_finding(document, chapter_missing, "nl");
    CHECK(test::text_at(document, finding.place) == "Betrokkenheid");
    CHECK(finding.fix == core::Fix(core::fix::InsertChapter{"evaluation"}));
}

TEST_CASE("chapter-missing: without the last chapter the finding stands at the last that is there", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Betrokkenheid en goedkeuring");
    const auto finding = test::only_new_finding(document, chapter_missing);
    CHECK(test::text_at(document, finding.place) == "Evaluatie");
    CHECK(finding.fix == core::Fix(core::fix::InsertChapter{"involvement"}));
}

TEST_CASE("chapter-missing: two chapters in a row are missing", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Doelgroep");
    test::remove_chapter(document, "Professionaliseringsactiviteiten");
    const auto findings = test::new_findings(document, chapter_missing);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].fix == core::Fix(core::fix::InsertChapter{"target-groups"}));
    CHECK(findings[1].fix == core::Fix(core::fix::InsertChapter{"activities"}));
    for (const auto& finding : findings) CHECK(test::text_at(document, finding.place) == "Aanvangsbegeleiding");
}

TEST_CASE("chapter-missing: other numbers, cases and accepted titles are the same chapter", "[rule]") {
    for (const auto* title : {" 7 Evaluatie", "7\tEvaluatie ", "7. EVALUATIE", "Hoofdstuk 7: Evaluatie",
                              "Evaluatie\u00A0:", "Evaluatie en bijsturing", "7) Evalueren"}) {
        CAPTURE(title);
        auto document = test::new_plan();
        test::title_of_chapter(document, "Evaluatie").text = title;
        CHECK(test::findings_of(document, chapter_missing).empty());
    }
}

TEST_CASE("chapter-missing: an optional chapter is never missed", "[rule]") {
    CHECK(test::bundled_template("nl").chapter("budget")->optional);
    CHECK(test::findings_of(test::new_plan("nl"), chapter_missing).empty());
}

TEST_CASE("chapter-missing: a title in running text or in the table of contents is no chapter", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Doelgroep");
    document.blocks.emplace_back(core::Paragraph{"Doelgroep", "Text body", 0, false});
    document.blocks.emplace_back(core::Paragraph{"Doelgroep", "Contents 1", 1, false});
    CHECK(test::findings_of(document, chapter_missing).size() == 1);
}

TEST_CASE("chapter-missing: a new, bare document of a plan misses everything else", "[rule]") {
    core::Document document;
    document.properties["PlanProfile"] = "vl";
    document.blocks.emplace_back(core::Paragraph{"Evaluatie", "Heading 1", 1, false});
    CHECK(test::findings_of(document, chapter_missing).size() == 7); // and four that have a rule of their own
}

TEST_CASE("chapter-missing: where a rule of its own speaks, it is silent, unless that rule is off", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Aanvangsbegeleiding");
    CHECK(test::findings_of(document, chapter_missing).empty());
    auto templates = test::bundled_templates();
    templates.front().severities.erase("induction-missing");
    const auto plan = core::read_plan(document, templates);
    const auto findings = core::check_plan(plan, document, core::Occasion::writing, test::today);
    CHECK(std::ranges::count(findings, chapter_missing, &core::Finding::rule) == 1);
    CHECK(std::ranges::count(findings, "induction-missing", &core::Finding::rule) == 0);
}
