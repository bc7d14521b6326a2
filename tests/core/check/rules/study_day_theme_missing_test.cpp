// study-day-theme-missing: the plan says what the study day is about.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto study_day_theme_missing = "study-day-theme-missing";
constexpr auto title_of_study_day = "Pedagogische studiedag";

core::Document with_study_day(const std::string& text) {
    auto document = test::new_plan();
    test::say_only(document, title_of_study_day, {text});
    return document;
}
} // namespace

TEST_CASE("study-day-theme-missing: a study day without a theme", "[rule]") {
    const auto document = with_study_day("Op 14 oktober is er een pedagogische studiedag voor het hele team.");
    const auto finding = test::only_new_finding(document, study_day_theme_missing);
    CHECK(test::text_at(document, finding.place) == title_of_study_day);
    CHECK(finding.chapter == "study-day");
    CHECK(finding.severity == core::Severity::warning);
    CHECK(finding.arguments == core::Arguments{{"chapter", title_of_study_day}});
    CHECK(core::is_none(finding.fix));
}

TEST_CASE("study-day-theme-missing: without the chapter, or with an empty one", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, title_of_study_day);
    auto finding = test::only_new_finding(document, study_day_theme_missing);
    CHECK(test::text_at(document, finding.place) == "Professionaliseringsagenda");
    CHECK(finding.fix == core::Fix(core::fix::InsertChapter{"study-day"}));
    document = with_study_day("\u00A0");
    finding = test::only_new_finding(document, study_day_theme_missing);
    CHECK(test::text_at(document, finding.place) == title_of_study_day);
    CHECK(finding.fix == core::Fix(core::fix::InsertExample{"study-day"}));
    finding = test::only_new_finding(with_study_day("Volgt"), study_day_theme_missing);
    CHECK(core::is_none(finding.fix));
}

TEST_CASE("study-day-theme-missing: any way of naming it", "[rule]") {
    for (const auto* text :
         {"Het thema is taalsteun.", "We werken ROND\u00A0taal.", "Deze dag staat in het teken van AI.",
          "Jaarthema: lezen", "De dag gaat over <vul in>.", "<Vul het thema aan>"}) {
        CAPTURE(text);
        CHECK(test::findings_of(with_study_day(text), study_day_theme_missing).empty());
    }
}

TEST_CASE("study-day-theme-missing: a sub-heading or a table may name it", "[rule]") {
    auto document = with_study_day("Taalsteun in elke les");
    const auto at = test::block_of_heading(document, title_of_study_day) + 1;
    test::insert_before(document, at + 1, core::Paragraph{"Op 14 oktober, met het hele team.", "Text body", 0, false});
    test::make_sub_heading(document, "Taalsteun in elke les");
    CHECK(test::findings_of(document, study_day_theme_missing).empty());
    document = with_study_day("Zie de tabel.");
    test::insert_before(document, at + 1, core::Table{{{"Wanneer", "Thema"}, {"14 oktober", "taal"}, {}}});
    CHECK(test::findings_of(document, study_day_theme_missing).empty());
}

TEST_CASE("study-day-theme-missing: the example text has no theme of its own", "[rule]") {
    auto document = test::new_plan();
    const auto example = test::paragraph_starting(document, "Een kleine werkgroep bereidt elke studiedag voor").text;
    test::say_only(document, title_of_study_day, {example});
    CHECK(test::findings_of(document, study_day_theme_missing).size() == 1);
    CHECK(test::findings_of(test::new_plan("nl"), study_day_theme_missing).empty());
}
