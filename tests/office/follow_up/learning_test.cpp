// insertLearningOverview: who learned what, in the plan.
#include "tests/office/budget/money_document.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using namespace plan::test;

TEST_CASE("who learned what stands behind the follow-up, is read as no part of the plan, and goes with one Undo") {
    for (const char* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const OpenDocument document(new_plan(profile));
        CHECK(refusal([&] { plan_service()->insertLearningOverview(*document); }).find("no follow-up") !=
              std::string::npos);
        plan_service()->updateFollowUp(*document);
        set_cell_text(table(*document, "PlanFollowUp"), "B2", "gevolgd");
        const auto before = saved_content(*document);
        const auto followed = plan_service()->getFollowUp(*document);
        const auto plan_before = read_plan(*document);
        const auto found = findings(*document).size();
        const auto steps = undo_steps(*document);
        plan_service()->insertLearningOverview(*document);
        CHECK(undo_steps(*document) == steps + 1);
        CHECK(plan_service()->getFollowUp(*document) == followed);
        CHECK(read_plan(*document) == plan_before);
        CHECK(findings(*document).size() == found);
        CHECK(paragraph(*document, "Wie leerde wat?").is());
        const auto once = document->getText()->getString();
        plan_service()->insertLearningOverview(*document);
        CHECK(document->getText()->getString() == once);
        undo(*document);
        undo(*document);
        CHECK(difference(saved_content(*document), before) == "");
        redo(*document);
        plan_service()->updateFollowUp(*document);
        CHECK(plan_service()->getFollowUp(*document) == followed);
    }
}
