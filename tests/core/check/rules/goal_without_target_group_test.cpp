// goal-without-target-group: the plan says of each goal who works on it.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto goal_without_target_group = "goal-without-target-group";

/// The new plan with the text of one goal in chapter Doelgroep replaced; without text its heading goes too.
core::Document with_text(const std::vector<std::string>& paragraphs) {
    auto document = test::new_plan();
    const auto chapter = static_cast<std::ptrdiff_t>(test::block_of_heading(document, "Doelgroep"));
    const auto is_goal = [](const core::Block& block) {
        const auto* candidate = std::get_if<core::Paragraph>(&block);
        return candidate != nullptr && candidate->text == "Wiskundig redeneren";
    };
    const auto heading = std::find_if(document.blocks.begin() + chapter, document.blocks.end(), is_goal);
    auto at = document.blocks.erase(paragraphs.empty() ? heading : heading + 1, heading + 3);
    for (const auto& text : paragraphs)
        at = document.blocks.insert(at, core::Paragraph{text, "Text body", 0, false}) + 1;
    return document;
}
} // namespace

TEST_CASE("goal-without-target-group: a goal that the chapter leaves out", "[rule]") {
    const auto finding = test::only_new_finding(with_text({}), goal_without_target_group);
    CHECK(test::text_at(with_text({}), finding.place) == "Doelgroep");
    CHECK(finding.chapter == "target-groups");
    CHECK(finding.arguments == core::Arguments{{"goal", "Wiskundig redeneren"}, {"chapter", "Doelgroep"}});
    CHECK(finding.severity == core::Severity::warning);
}

TEST_CASE("goal-without-target-group: a heading with text that names nobody", "[rule]") {
    const auto document = with_text({"Hier is veel voor te zeggen."});
    const auto finding = test::only_new_finding(document, goal_without_target_group);
    CHECK(test::text_at(document, finding.place) == "Wiskundig redeneren");
}

TEST_CASE("goal-without-target-group: any way of saying it", "[rule]") {
    for (const auto* text : {"Doelgroep: leraren", "Doelgroep\u00A0: <Vul aan>", "Vooral LERAREN hebben hier iets aan.",
                             "Het zorgteam neemt dit op.", "Voor <vul in wie>"}) {
        CAPTURE(text);
        CHECK(test::findings_of(with_text({text}), goal_without_target_group).empty());
    }
}

TEST_CASE("goal-without-target-group: sentences and tables without sub-headings", "[rule]") {
    auto document = test::new_plan("nl");
    test::say_only(document, "Doelgroep",
                   {"Digitale geletterdheid: leraren", "AI\u00ADgeletterdheid is voor iedereen die hier werkt."});
    // the second sentence mentions everyone, and there is no sub-heading at all
    CHECK(test::findings_of(document, goal_without_target_group).empty());
    test::say_only(document, "Doelgroep", {"Digitale geletterdheid: leraren", "De rest komt nog."});
    CHECK(test::findings_of(document, goal_without_target_group).size() == 2);
    test::say_only(document, "Doelgroep", {"Zie de tabel."});
    test::insert_before(document, test::block_of_heading(document, "Doelgroep") + 2,
                        core::Table{{{"Wat", "Voor wie"},
                                     {"1. digitale  geletterdheid", "leraren"},
                                     {"AI-geletterdheid", "allen"},
                                     {"Informatie-beveiliging, privacy en informatie-management", ""},
                                     {}}});
    const auto findings = test::findings_of(document, goal_without_target_group);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().arguments.at("goal") == "Informatiebeveiliging, privacy en informatiemanagement");
}

TEST_CASE("goal-without-target-group: an absent or empty chapter is the matter of other rules", "[rule]") {
    auto document = test::new_plan();
    test::say_only(document, "Doelgroep", {});
    CHECK(test::findings_of(document, goal_without_target_group).empty());
    test::remove_chapter(document, "Doelgroep");
    CHECK(test::findings_of(document, goal_without_target_group).empty());
}
