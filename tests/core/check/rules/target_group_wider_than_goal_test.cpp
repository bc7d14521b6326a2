// target-group-wider-than-goal: an activity for everyone, a goal for a part.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto target_group_wider_than_goal = "target-group-wider-than-goal";

/// The agenda follows, so that nothing else differs.
core::Document with_group(std::string_view profile, std::size_t row, std::size_t agenda_row, const std::string& group) {
    auto document = test::new_plan(profile);
    test::cell(document, "Niveau", row, "Doelgroep") = group;
    test::cell(document, "Verantwoordelijke", agenda_row, "Doelgroep") = group;
    return document;
}
} // namespace

TEST_CASE("target-group-wider-than-goal: in the first row of a goal, and in one that is filled down", "[rule]") {
    struct Row {
        const char* profile;
        std::size_t row;
        std::size_t agenda_row;
        const char* group;
        const char* goal;
        const char* goal_group;
    };
    for (const auto& [profile, row, agenda_row, group, goal, goal_group] :
         {Row{"vl", 4, 3, "\u00A0Alle personeelsleden ", "Wiskundig redeneren", "leraren en zorgteam"},
          Row{"vl", 5, 5, "iedereen", "Wiskundig redeneren", "leraren en zorgteam"},
          Row{"nl", 1, 1, "alle medewerkers", "Digitale geletterdheid",
              "leraren en onderwijsondersteunende medewerkers"}}) {
        CAPTURE(profile, row);
        const auto document = with_group(profile, row, agenda_row, group);
        const auto finding = test::only_new_finding(document, target_group_wider_than_goal, profile);
        CHECK(finding.place.cell == core::CellIndex{row, 1});
        CHECK(finding.chapter == "activities");
        CHECK(finding.arguments == core::Arguments{{"group", test::text_at(document, finding.place)},
                                                   {"goal", goal},
                                                   {"goalGroup", goal_group}});
        CHECK(finding.fix == core::Fix(core::fix::ReplaceCell{goal_group}));
    }
}

TEST_CASE("target-group-wider-than-goal: parts are not compared", "[rule]") {
    for (const auto* group : {"directie", "alle leraren", "alle medewerkers administratie", "zorgteam", "i-coaches",
                              "<Vul een doelgroep aan>", ""}) {
        CAPTURE(group);
        CHECK(test::findings_of(with_group("vl", 4, 3, group), target_group_wider_than_goal).empty());
    }
}

TEST_CASE("target-group-wider-than-goal: a goal for everyone, in any words, or for nobody known", "[rule]") {
    for (const auto* line : {"Doelgroep: iedereen", "Doelgroep: Heel het team.", "Doelgroep: <vul in>", "Voor ons."}) {
        CAPTURE(line);
        auto document = with_group("vl", 4, 3, "alle personeelsleden");
        test::paragraph(document, "Doelgroep: leraren en zorgteam").text = line;
        CHECK(test::findings_of(document, target_group_wider_than_goal).empty());
    }
}

TEST_CASE("target-group-wider-than-goal: which of two groups was meant is not guessed", "[rule]") {
    auto document = with_group("vl", 4, 3, "alle personeelsleden");
    test::paragraph_starting(document, "De stap die we van hen vragen: leraren en zorgteam").text =
        "Doelgroep: enkele andere leraren";
    const auto findings = test::findings_of(document, target_group_wider_than_goal);
    REQUIRE(findings.size() == 1);
    CHECK(core::is_none(findings.front().fix));
}

TEST_CASE("target-group-wider-than-goal: a table without the columns", "[rule]") {
    auto document = test::new_plan();
    test::table_with_column(document, "Niveau").rows = {{"Doel", "Niveau"}, {"Wiskundig redeneren", "basis"}, {}};
    CHECK(test::findings_of(document, target_group_wider_than_goal).empty());
}
