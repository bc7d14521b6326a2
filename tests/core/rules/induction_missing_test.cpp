// induction-missing: speaks for its chapter instead of chapter-missing and chapter-empty.
#include "rules/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto rule = "induction-missing";
constexpr auto title = "Aanvangsbegeleiding";
} // namespace

TEST_CASE("induction-missing: without the chapter", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, title);
    const auto finding = test::only_new_finding(document, rule);
    CHECK(test::text_at(document, finding.place) == "Pedagogische studiedag");
    CHECK(finding.chapter == "induction");
    CHECK(finding.arguments == core::Arguments{{"chapter", title}});
    CHECK(finding.severity == core::Severity::error);
    CHECK(finding.fix == core::FixKind::insert_chapter);
    CHECK(finding.fix_value == "induction");
}

TEST_CASE("induction-missing: an empty chapter gets its example", "[rule]") {
    auto document = test::new_plan();
    test::say_only(document, title, {"\u00A0"});
    const auto finding = test::only_new_finding(document, rule);
    CHECK(test::text_at(document, finding.place) == title);
    CHECK(finding.fix == core::FixKind::insert_example);
    CHECK(finding.fix_value == "induction");
}

TEST_CASE("induction-missing: a chapter that says nothing of its own", "[rule]") {
    for (const auto* text : {"n.v.t.", "Volgt later", " Nog aan te vullen\u00A0"}) {
        CAPTURE(text);
        auto document = test::new_plan();
        test::say_only(document, title, {text});
        const auto finding = test::only_new_finding(document, rule);
        CHECK(test::text_at(document, finding.place) == title);
        CHECK(finding.fix == core::FixKind::none);
    }
}

TEST_CASE("induction-missing: any text, table or placeholder will do", "[rule]") {
    auto document = test::new_plan();
    CHECK(test::findings_of(document, rule).empty());
    for (const auto* text : {"Bij ons begint niemand alleen.", "<Vul aan>"}) {
        test::say_only(document, title, {text});
        CHECK(test::findings_of(document, rule).empty());
    }
    test::say_only(document, title, {"Volgt"});
    document.blocks.insert(document.blocks.begin() +
                               static_cast<std::ptrdiff_t>(test::block_of_heading(document, title)) + 2,
                           core::Table{{{"Wie", "Wanneer"}, {"mentor", "september"}}});
    CHECK(test::findings_of(document, rule).empty());
}

TEST_CASE("induction-missing: no matter of a Dutch plan", "[rule]") {
    CHECK(test::findings_of(test::new_plan("nl"), rule).empty());
    CHECK_FALSE(test::bundled_template("nl").severities.contains(rule));
}
