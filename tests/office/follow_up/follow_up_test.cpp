// updateFollowUp and getFollowUp: the follow-up in the document, in step with the plan, as one Undo step.
#include "tests/office/budget/money_document.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/XTextCursor.hpp>

using namespace plan;
using namespace plan::test;

namespace {

boost::json::object follow_up(const TextDocument& document) {
    return boost::json::parse(uno::to_utf8(plan_service()->getFollowUp(document))).as_object();
}

void update(const TextDocument& document) { plan_service()->updateFollowUp(document); }

/// The row of an activity in the table, counted from 1; fails the test when there is none.
int row_of(const TextDocument& document, const std::string& name) {
    const auto rows = shown(document, "PlanFollowUp");
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (rows[row].front() == name) return static_cast<int>(row) + 1;
    FAIL("no row is about " << name);
    return 0;
}

void write(const TextDocument& document, const std::string& name, char column, const char* text) {
    set_cell_text(table(document, "PlanFollowUp"), (column + std::to_string(row_of(document, name))).c_str(), text);
}

constexpr auto workshop = "Workshopreeks redeneren in de wiskundeles";

} // namespace

TEST_CASE("the follow-up comes into a plan of each profile as one Undo step, and a second time nothing changes") {
    for (const char* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const OpenDocument document(new_plan(profile));
        const auto before = saved_content(*document);
        const auto steps = undo_steps(*document);
        const auto activities = read_plan(*document).at("activities").as_array().size();
        update(*document);
        CHECK(undo_steps(*document) == steps + 1);
        CHECK(follow_up(*document).at("activities").as_array().size() >= activities);
        CHECK(read_plan(*document).at("activities").as_array().size() == activities);
        const auto after = saved_body(*document);
        update(*document);
        CHECK(undo_steps(*document) == steps + 1);
        undo(*document);
        CHECK(difference(saved_content(*document), before) == "");
        redo(*document);
        CHECK(difference(saved_body(*document), after) == "");
    }
}

TEST_CASE("rows follow the plan, and what a person wrote stays") {
    const OpenDocument document(plan_with_means());
    update(*document);
    write(*document, workshop, 'B', "gevolgd");
    write(*document, workshop, 'F', "€ 900,00");
    const auto costs = table(*document, "PlanCosts");
    const auto activities = table(*document, "PlanActivities");
    const auto rows = shown(*document, "PlanActivities");
    for (std::size_t row = 1; row < rows.size(); ++row)
        if (rows[row].back() == "Lesson study begrijpend lezen")
            set_cell_text(activities, ("D" + std::to_string(row + 1)).c_str(),
                          "Lesson study begrijpend lezen en schrijven");
    const auto before = saved_content(*document);
    update(*document);
    CHECK(row_of(*document, "Lesson study begrijpend lezen en schrijven") > 1);
    CHECK(shown(*document, "PlanFollowUp")[static_cast<std::size_t>(row_of(*document, workshop)) - 1][5] == "€ 900,00");
    undo(*document);
    CHECK(difference(saved_content(*document), before) == "");
}

TEST_CASE("an update of many rows is one step, exact in both directions") {
    const OpenDocument document(plan_with_means());
    update(*document);
    const auto target = table(*document, "PlanFollowUp");
    target->getRows()->removeByIndex(2, 3);
    target->getRows()->removeByIndex(1, 1);
    const auto before = saved_content(*document);
    update(*document);
    const auto after = saved_content(*document);
    undo(*document);
    CHECK(difference(saved_content(*document), before) == "");
    redo(*document);
    CHECK(difference(saved_content(*document), after) == "");
}

TEST_CASE("what was paid stands beside what is planned, with live formulas") {
    const OpenDocument document(plan_with_means());
    plan_service()->updateBudget(*document);
    update(*document);
    write(*document, workshop, 'B', "gevolgd");
    write(*document, workshop, 'F', "€ 900,00");
    plan_service()->updateBudget(*document);
    const auto years = shown(*document, "PlanBudgetYears");
    const auto paid =
        std::ranges::find_if(years, [](const auto& row) { return row.front() == "Betaald met deze middelen"; });
    REQUIRE(paid != years.end());
    CHECK((*paid)[1] == "€ 900,00");
    CHECK(shown(*document, "PlanBudgetGoals").front().back() == "Betaald");
    CHECK(findings_of(*document, "total-stale").empty());
    const auto budget = boost::json::parse(uno::to_utf8(plan_service()->getBudget(*document)));
    CHECK(budget.at("years").at(0).at("paid") == 90'000);
    CHECK(budget.at("paid") == 90'000);
}

TEST_CASE("the follow-up survives Word, and is followed up there as before") {
    const OpenDocument document(plan_with_means());
    update(*document);
    write(*document, workshop, 'B', "gevolgd");
    const OpenDocument word(reopened(*document, "MS Word 2007 XML", "docx"));
    CHECK(follow_up(*word).at("activities") == follow_up(*document).at("activities"));
    const auto steps = undo_steps(*word);
    update(*word);
    CHECK(undo_steps(*word) == steps);
}

TEST_CASE("links in the column of proof are told, and nothing they lead to is looked at") {
    const OpenDocument document(plan_with_means());
    update(*document);
    const Reference<css::text::XText> cell(
        table(*document, "PlanFollowUp")
            ->getCellByName(uno::to_office("H" + std::to_string(row_of(*document, workshop)))),
        UNO_QUERY_THROW);
    cell->setString("factuur");
    const auto cursor = cell->createTextCursor();
    cursor->gotoEnd(true);
    uno::set(cursor, "HyperLinkURL", rtl::OUString("file://verre-server/map/factuur.pdf"));
    const auto told = follow_up(*document);
    for (const auto& each : told.at("activities").as_array())
        if (each.at("activity") == workshop)
            CHECK(each.at("proof") == boost::json::array{"file://verre-server/map/factuur.pdf"});
}

TEST_CASE("a document that is no plan is refused") {
    CHECK_FALSE(refusal([] { plan_service()->updateFollowUp({}); }).empty());
    CHECK_FALSE(refusal([] { plan_service()->getFollowUp({}); }).empty());
}
