#include "tests/core/check/rules/missing_chapter_case.hpp"

#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

namespace plan::test {

void check_missing_chapter(const MissingChapter& chapter) {
    const auto& [rule, id, title, severity, next_title] = chapter;
    auto document = new_plan();
    SECTION("without the chapter") {
        remove_chapter(document, title);
        const auto finding = only_new_finding(document, rule);
        CHECK(text_at(document, finding.place) == next_title);
        CHECK(finding.chapter == id);
        CHECK(finding.arguments == core::Arguments{{"chapter", title}});
        CHECK(finding.severity == severity);
        CHECK(finding.fix == core::Fix(core::fix::InsertChapter{id}));
    }
    SECTION("an empty chapter gets its example") {
        say_only(document, title, {"\u00A0"});
        const auto finding = only_new_finding(document, rule);
        CHECK(text_at(document, finding.place) == title);
        CHECK(finding.fix == core::Fix(core::fix::InsertExample{id}));
    }
    SECTION("a chapter that says nothing of its own") {
        for (const auto* text : {"n.v.t.", "Volgt later", " Volgt nog\u00A0"}) {
            CAPTURE(text);
            say_only(document, title, {text});
            const auto finding = only_new_finding(document, rule);
            CHECK(text_at(document, finding.place) == title);
            CHECK(core::is_none(finding.fix));
        }
    }
    SECTION("any text, table or placeholder will do") {
        CHECK(findings_of(document, rule).empty());
        for (const auto* text : {"Bij ons begint niemand alleen.", "<Vul aan>"}) {
            say_only(document, title, {text});
            CHECK(findings_of(document, rule).empty());
        }
        say_only(document, title, {"Volgt"});
        insert_before(document, block_of_heading(document, title) + 2,
                      core::Table{{{"Wie", "Wanneer"}, {"mentor", "september"}}});
        CHECK(findings_of(document, rule).empty());
    }
    SECTION("no matter of a Dutch plan") {
        CHECK(findings_of(new_plan("nl"), rule).empty());
        CHECK_FALSE(bundled_template("nl").severities.contains(rule));
    }
}

} // namespace plan::test
