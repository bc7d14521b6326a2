// goal-without-activity: a goal for which nothing is planned.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto goal_without_activity = "goal-without-activity";

/// A new plan with one more heading at the end of the chapter Doelen.
core::Document with_heading(const std::string& title, int level = 2) {
    auto document = test::new_plan();
    test::insert_before(document, test::block_of_heading(document, "Doelgroep"),
                        core::Paragraph{title, "Heading 2", level, false});
    return document;
}
} // namespace

TEST_CASE("goal-without-activity: a goal that no row names", "[rule]") {
    const auto document = with_heading(" Welbevinden in het team\u00A0");
    const auto findings =
        test::new_findings(document, goal_without_activity); // other rules miss its target group and its evaluation
    REQUIRE(findings.size() == 1);
    const auto& finding = findings.front();
    CHECK(test::text_at(document, finding.place) == "Welbevinden in het team");
    CHECK(finding.chapter == "goals");
    CHECK(finding.arguments == core::Arguments{{"goal", "Welbevinden in het team"}});
    CHECK(finding.fix == core::Fix(core::fix::AddActivityRow{"Welbevinden in het team"}));
}

TEST_CASE("goal-without-activity: its only rows hold no activity yet", "[rule]") {
    for (const auto* text : {"", "<Vul een activiteit aan>"}) {
        auto document = test::new_plan("nl");
        for (const std::size_t row : {6U, 7U})
            test::cell(document, "Niveau", row, "Professionaliseringsactiviteit") = text;
        const auto findings = test::new_findings(document, goal_without_activity, "nl");
        REQUIRE(findings.size() == 1);
        CHECK(findings.front().fix ==
              core::Fix(core::fix::AddActivityRow{"Informatiebeveiliging, privacy en informatiemanagement"}));
    }
}

TEST_CASE("goal-without-activity: without a table there is nothing to add a row to", "[rule]") {
    auto document = test::new_plan();
    test::table_with_column(document, "Niveau").rows = {{"Eigen tabel"}, {"tekst"}};
    const auto findings = test::new_findings(document, goal_without_activity);
    REQUIRE(findings.size() == 3);
    for (const auto& finding : findings) {
        CHECK(core::is_none(finding.fix));
    }
}

TEST_CASE("goal-without-activity: a goal spelled or numbered otherwise in the table is served", "[rule]") {
    for (const auto* name : {"wiskundig  redeneren.", "Wiskundig-redeneren", "Wiskundig\u00A0redeneren",
                             "Wis\u00ADkundig redeneren ", "2. Wiskundig redeneren"}) {
        CAPTURE(name);
        auto document = test::new_plan();
        test::cell(document, "Niveau", 4, "Doel") = name;
        CHECK(test::new_findings(document, goal_without_activity).empty());
    }
}

TEST_CASE("goal-without-activity: a goal that only the second of its rows serves", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Niveau", 4, "Professionaliseringsactiviteit") = "<Vul een activiteit aan>";
    CHECK(test::new_findings(document, goal_without_activity).empty()); // row 5 has a blank goal cell: the same goal
}

TEST_CASE("goal-without-activity: headings that are no goals", "[rule]") {
    CHECK(test::new_findings(with_heading("<Vul een doel aan>"), goal_without_activity).empty());
    CHECK(test::new_findings(with_heading(""), goal_without_activity).empty());
    CHECK(test::new_findings(with_heading("Verwachte impact", 3), goal_without_activity)
              .empty()); // below the goal above it
}

TEST_CASE("goal-without-activity: without the chapter, chapter-missing speaks", "[rule]") {
    auto document = test::new_plan();
    test::remove_chapter(document, "Professionaliseringsactiviteiten");
    CHECK(test::findings_of(document, goal_without_activity).empty());
    CHECK(test::findings_of(document, "chapter-missing").size() == 1);
}
