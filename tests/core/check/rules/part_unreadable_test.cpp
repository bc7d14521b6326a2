// part-unreadable: what the office could not give is told, each part by itself.
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using Kind = core::UnreadPart::Kind;

namespace {
constexpr auto part_unreadable = "part-unreadable";
} // namespace

TEST_CASE("part-unreadable: a paragraph or table", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        auto document = test::new_plan(profile);
        const auto block = test::block_of_heading(document, "Visie op professionalisering") + 1;
        test::insert_before(document, block, core::Paragraph{});
        document.unread.push_back({Kind::block, {block, std::nullopt, 0, 0}});
        const auto finding = test::only_new_finding(document, part_unreadable, profile);
        CHECK(finding.chapter == "vision");
        CHECK(finding.place.block == block);
        CHECK(finding.variant.empty());
        CHECK(finding.severity == core::Severity::warning);
        CHECK(core::is_none(finding.fix));
    }
}

TEST_CASE("part-unreadable: a footnote, and a field of which nobody knows where it stands", "[rule]") {
    auto document = test::new_plan();
    const auto vision = test::block_of_heading(document, "Visie op professionalisering");
    document.asides = {{vision + 1, ""}};
    document.unread = {{Kind::field, {}}, {Kind::aside, {vision + 1, std::nullopt, 0, 0, 1}}};
    const auto findings = test::new_findings(document, part_unreadable);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].variant == "field");
    CHECK(findings[0].chapter.empty());
    CHECK(findings[1].variant == "aside");
    CHECK(findings[1].chapter == "vision");
    CHECK(findings[1].place.aside == 1);
}

TEST_CASE("part-unreadable: two of a kind have ids of their own", "[rule]") {
    auto document = test::new_plan();
    document.unread = {{Kind::field, {}}, {Kind::field, {}}};
    const auto findings = test::new_findings(document, part_unreadable);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].id != findings[1].id);
}
