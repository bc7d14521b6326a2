// The plan on one page, and what changed since an earlier version.
#include "core/handover/one_page_summary.hpp"
#include "core/text/trimming.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/finished_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

core::OnePageSummaryRequest request(const core::Plan& plan) {
    core::OnePageSummaryRequest result;
    result.body = &plan.plan_template->handover.bodies.front();
    result.day = std::chrono::year{2026} / std::chrono::November / 22;
    return result;
}

std::string text_of(const core::OnePageSummary& summary) {
    std::string text = summary.title + "\n";
    for (const auto& element : summary.elements) text += element.text + "\n";
    return text;
}

bool says(const std::string& text, std::string_view piece) { return text.find(piece) != std::string::npos; }

} // namespace

TEST_CASE("goals, activities, agenda and money on one page") {
    for (const auto* profile : {"vl", "nl"}) {
        const auto document = test::finished_plan(profile);
        const auto plan = test::read(document);
        const auto text = text_of(core::one_page_summary(plan, request(plan)));
        CAPTURE(profile, text);
        for (const auto& goal : plan.goals) CHECK(says(text, goal.title.text));
        for (const auto& item : plan.agenda) CHECK(says(text, core::without_break_marks(item.activity.text)));
        CHECK(says(text, "22 november 2026"));
        CHECK(says(text, plan.organisation));
        CHECK_FALSE(says(text, "{"));
        CHECK_FALSE(says(text, "<"));
    }
}

TEST_CASE("a placeholder is not summed up") {
    const auto plan = test::read(test::new_plan());
    CHECK_FALSE(says(text_of(core::one_page_summary(plan, request(plan))), "<Vul een activiteit aan>"));
}

TEST_CASE("what is left out for want of room is counted") {
    const auto plan = test::read(test::finished_plan());
    auto asked = request(plan);
    asked.most = 2;
    CHECK(says(text_of(core::one_page_summary(plan, asked)), "… en nog " + std::to_string(plan.agenda.size() - 2)));
}

TEST_CASE("what changed since the version that they saw") {
    const auto before_document = test::finished_plan();
    const auto before = test::read(before_document);
    auto document = before_document;
    test::paragraph_starting(document, "Leren doen we").text += " Elke dag.";
    auto& agenda = test::table_with_column(document, "Verantwoordelijke").rows;
    const auto activity = agenda[1][1];
    agenda[1][0] = "mei";
    auto& activities = test::table_with_column(document, "Niveau").rows;
    activities.push_back(activities.back());
    activities.back()[3] = "Boekenclub";
    const auto now = test::read(document);
    const auto changes = core::changes_since(before, now);
    CHECK(changes.new_activities == std::vector<std::string>{"Boekenclub"});
    CHECK(changes.gone_activities.empty());
    REQUIRE(changes.moved.size() == 1);
    CHECK(changes.moved.front().to == "mei");
    CHECK_FALSE(changes.costs);
    CHECK(std::ranges::find(changes.chapters, "Professionaliseringsactiviteiten") != changes.chapters.end());
    CHECK(core::changes_since(before, before).none());
    auto asked = request(now);
    asked.seen_version = 1;
    CHECK(says(text_of(core::one_page_summary(now, asked)), "niet teruggevonden"));
    asked.changes = changes;
    CHECK(says(text_of(core::one_page_summary(now, asked)), "Nieuwe activiteit: Boekenclub"));
    asked.changes = core::PlanChanges();
    CHECK(says(text_of(core::one_page_summary(now, asked)), "Er is niets veranderd."));
}
