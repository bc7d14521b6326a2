// chapter-missing: a chapter is known by its title, under any number or accepted name.
#include "rules/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto rule = "chapter-missing";
} // namespace

TEST_CASE("chapter-missing: a Flemish plan without Aanvangsbegeleiding", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Aanvangsbegeleiding");
    const auto finding = test::only_new_finding(document, rule);
    CHECK(test::text_at(document, finding.place) == "Pedagogische studiedag"); // it comes before that chapter
    CHECK(finding.chapter == "induction");
    CHECK(finding.arguments == core::Arguments{{"chapter", "Aanvangsbegeleiding"}});
    CHECK(finding.fix == core::FixKind::insert_chapter);
    CHECK(finding.fix_value == "induction");
}

TEST_CASE("chapter-missing: a Dutch plan without Evaluatie", "[rule]") {
    auto document = test::new_plan("nl");
    test::remove_chapter(document, "Evaluatie");
    const auto finding = test::only_new_finding(document, rule, "nl");
    CHECK(test::text_at(document, finding.place) == "Betrokkenheid");
    CHECK(finding.fix_value == "evaluation");
}

TEST_CASE("chapter-missing: without the last chapter the finding stands at the last that is there", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Betrokkenheid en goedkeuring");
    const auto finding = test::only_new_finding(document, rule);
    CHECK(test::text_at(document, finding.place) == "Evaluatie");
    CHECK(finding.fix_value == "involvement");
}

TEST_CASE("chapter-missing: two chapters in a row are missing", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Aanvangsbegeleiding");
    test::remove_chapter(document, "Pedagogische studiedag");
    const auto findings = test::new_findings(document, rule);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].fix_value == "induction");
    CHECK(findings[1].fix_value == "study-day");
    for (const auto& finding : findings) CHECK(test::text_at(document, finding.place) == "Professionaliseringsagenda");
}

TEST_CASE("chapter-missing: other numbers, cases and accepted titles are the same chapter", "[rule]") {
    for (const auto* title : {" 7 Evaluatie", "7\tEvaluatie ", "7. EVALUATIE", "Hoofdstuk 7: Evaluatie",
                              "Evaluatie\u00A0:", "Evaluatie en bijsturing", "7) Evalueren"}) {
        CAPTURE(title);
        auto document = test::new_plan();
        std::get<core::Paragraph>(document.blocks[test::block_of_heading(document, "Evaluatie")]).text = title;
        CHECK(test::findings_of(document, rule).empty());
    }
}

TEST_CASE("chapter-missing: an optional chapter is never missed", "[rule]") {
    CHECK(test::bundled_template("nl").chapter("budget")->optional);
    CHECK(test::findings_of(test::new_plan("nl"), rule).empty());
}

TEST_CASE("chapter-missing: a title in running text or in the table of contents is no chapter", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Aanvangsbegeleiding");
    document.blocks.emplace_back(core::Paragraph{"Aanvangsbegeleiding", "Text body", 0, false});
    document.blocks.emplace_back(core::Paragraph{"Aanvangsbegeleiding", "Contents 1", 1, false});
    CHECK(test::findings_of(document, rule).size() == 1);
}

TEST_CASE("chapter-missing: a new, bare document of a plan misses everything else", "[rule]") {
    core::Document document;
    document.properties["PlanProfile"] = "vl";
    document.blocks.emplace_back(core::Paragraph{"Evaluatie", "Heading 1", 1, false});
    CHECK(test::findings_of(document, rule).size() == 10); // financial-section-missing speaks of Financieel luik
}
