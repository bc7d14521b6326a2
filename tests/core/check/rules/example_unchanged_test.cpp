// example-unchanged: example text that nobody touched, unless it is kept on purpose.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto example_unchanged = "example-unchanged";
constexpr auto start = "Bijleren is voor ons een gewoon deel van het werk";

/// The new plan in which the school wrote the whole first paragraph of the vision itself.
core::Document own_vision() {
    auto document = test::new_plan();
    test::paragraph_starting(document, start).text = "Wij leren elke dag.";
    return document;
}

std::string example_of_vision() {
    auto document = test::new_plan();
    return test::paragraph_starting(document, start).text;
}

bool speaks_of(const core::Document& document, const std::string& text) {
    const auto findings = test::findings_of(document, example_unchanged);
    return std::ranges::find(findings, text, &core::Finding::subject) != findings.end();
}
} // namespace

TEST_CASE("example-unchanged: a paragraph of the example", "[rule]") {
    const auto document = test::new_plan();
    const auto findings = test::findings_of(document, example_unchanged);
    const auto finding = std::ranges::find(findings, example_of_vision(), &core::Finding::subject);
    REQUIRE(finding != findings.end());
    CHECK(test::text_at(document, finding->place) == example_of_vision());
    CHECK(finding->chapter == "vision");
    CHECK(finding->arguments == core::Arguments{{"chapter", "Visie op professionalisering"}});
    CHECK(finding->fix == core::Fix(core::fix::KeepExample{}));
    CHECK(finding->severity == core::Severity::hint);
    const auto moved =
        test::findings_of(test::with_paragraph_before(document, finding->place.block), example_unchanged);
    CHECK(std::ranges::find(moved, finding->id, &core::Finding::id) != moved.end());
}

TEST_CASE("example-unchanged: text of the school's own takes away exactly that finding", "[rule]") {
    CHECK(test::findings_of(own_vision(), example_unchanged).size() + 1 ==
          test::findings_of(test::new_plan(), example_unchanged).size());
    CHECK_FALSE(speaks_of(own_vision(), example_of_vision()));
}

TEST_CASE("example-unchanged: other spaces, case and hyphens are no change", "[rule]") {
    auto document = test::new_plan();
    auto& text = test::paragraph_starting(document, start).text;
    text.replace(0, std::string_view("Bijleren is").size(), "BIJ\u00ADLEREN\u00A0is ");
    CHECK(speaks_of(document, text));
    text += " En dat zie je.";
    CHECK_FALSE(speaks_of(document, text));
}

TEST_CASE("example-unchanged: kept on purpose, as long as the text stays", "[rule]") {
    auto document = test::new_plan();
    document.bookmarks.insert(core::kept_bookmark(example_of_vision()));
    CHECK_FALSE(speaks_of(document, example_of_vision()));
    CHECK(test::findings_of(document, example_unchanged).size() + 1 ==
          test::findings_of(test::new_plan(), example_unchanged).size());
    document.bookmarks = {core::kept_bookmark("een andere tekst"), "_Toc229566618"};
    CHECK(speaks_of(document, example_of_vision()));
}

TEST_CASE("example-unchanged: an example with an open placeholder is left to placeholder-left", "[rule]") {
    const auto document = test::new_plan();
    const auto findings = test::findings_of(document, example_unchanged);
    CHECK_FALSE(findings.empty());
    for (const auto& finding : findings) CHECK(test::text_at(document, finding.place).find('<') == std::string::npos);
}

TEST_CASE("example-unchanged: sentences and lists that may stay are not examples", "[rule]") {
    const auto document = test::new_plan();
    for (const auto* text :
         {"Met deze middelen houden we rekening:", "Doelgroep: leraren en zorgteam", "Wiskundig redeneren",
          "Wat we leren, kunnen we zo snel mogelijk gebruiken in de klas en op school."}) {
        CAPTURE(text);
        CHECK_FALSE(speaks_of(document, text));
    }
}

TEST_CASE("example-unchanged: example text of one chapter in another chapter", "[rule]") {
    auto document = own_vision();
    document.blocks.emplace_back(core::Paragraph{example_of_vision(), "Text body", 0, false});
    CHECK_FALSE(speaks_of(document, example_of_vision()));
}

TEST_CASE("example-unchanged: examples are compared as they were filled in for this school", "[rule]") {
    auto document = test::new_plan("nl");
    const std::string text = test::paragraph_starting(document, "Digitalisering gaat bij ons").text;
    REQUIRE(text.find("2026-2027") != std::string::npos);
    CHECK(speaks_of(document, text));
}
