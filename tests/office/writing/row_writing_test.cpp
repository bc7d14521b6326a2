// Rows that a form writes: where they come to stand, and that Undo is exact.
#include "core/forms/row_form.hpp"
#include "core/text/refused.hpp"
#include "tests/office/budget/money_document.hpp"
#include "tests/office/long_run.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "writer/reading/inspection.hpp"
#include "writer/reading/places.hpp"
#include "writer/undo/undo_step.hpp"
#include "writer/writing/row_writing.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextEmbeddedObjectsSupplier.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <functional>

using namespace plan;
using namespace plan::test;

namespace {

using Given = std::vector<std::pair<std::string, std::string>>;

/// Answers a form and writes the row, in one Undo step.
void write(const TextDocument& document, const core::Plan& plan, core::RowForm form, const Given& given) {
    core::Answers answers;
    for (const auto& field : form.fields) answers.push_back(field.value);
    for (const auto& [column, text] : given) answers.at(form.field(column).value()) = text;
    for (const auto& problem : core::problems(form, plan, answers)) REQUIRE_FALSE(problem);
    core::choose_part(form, plan, answers);
    writer::UndoStep step(document, "row");
    writer::write_row(document, form, core::row_change(form, plan, answers), *plan.plan_template);
    step.keep();
}

void add(const TextDocument& document, const char* table_id, const Given& given) {
    const auto inspection = writer::inspect(document, bundled_templates());
    write(document, inspection.plan, core::new_row_form(inspection.plan, table_id), given);
}

/// @param row  below the header
void change(const TextDocument& document, const char* table_id, std::size_t row, const Given& given) {
    const auto inspection = writer::inspect(document, bundled_templates());
    const auto& table = *inspection.plan.tables(table_id).front();
    write(document, inspection.plan, core::row_form_at(inspection.plan, table.rows.at(row).front().place), given);
}

void merge(const TextDocument& document, const char* name, const char* from, const char* to) {
    const auto cursor = table(document, name)->createCursorByCellName(rtl::OUString::createFromAscii(from));
    cursor->gotoCellByName(rtl::OUString::createFromAscii(to), true);
    REQUIRE(cursor->mergeRange());
}

} // namespace

TEST_CASE("a new row is one Undo step that brings everything back") {
    const OpenDocument document(new_plan());
    const auto before = saved_body(*document);
    const auto steps = undo_steps(*document);
    SECTION("an activity") { add(*document, "activities", {{"activity", "Leesclub"}, {"level", "basis"}}); }
    SECTION("an agenda item before all others") {
        add(*document, "agenda", {{"activity", "Leesclub"}, {"date", "1 september 2026"}});
    }
    SECTION("a cost") { add(*document, "costs", {{"activity", "Leesclub"}, {"cost", "12,50"}}); }
    SECTION("a consultation") { add(*document, "consultations", {{"body", "schoolraad"}}); }
    CHECK(undo_steps(*document) == steps + 1);
    CHECK(saved_body(*document) != before);
    undo(*document);
    CHECK("" == difference(saved_body(*document), before));
}

TEST_CASE("what was not answered is still to be filled in") {
    const OpenDocument document(new_plan());
    add(*document, "agenda", {{"activity", "Leesclub"}});
    CHECK(findings_of(*document, "cell-empty").empty());
    const auto agenda = table(*document, "PlanAgenda");
    const auto last = "A" + std::to_string(agenda->getRows()->getCount());
    CHECK(cell_text(agenda, last.c_str()).starts_with("<"));
}

TEST_CASE("an amount that a form writes is a number that formulas count") {
    const OpenDocument document(plan_with_means());
    plan_service()->updateBudget(*document);
    const auto total = figure(*document, "Gepland met deze middelen", 2026);
    const auto before = saved_body(*document);
    change(*document, "costs", 0, {{"cost", "2000"}});
    const auto cell = table(*document, "PlanCosts")->getCellByName("E2");
    CHECK(cell->getType() == css::table::CellContentType_VALUE);
    CHECK(cell->getValue() == 2000.0);
    CHECK(findings_of(*document, "total-stale").empty());
    CHECK(figure(*document, "Gepland met deze middelen", 2026) != total);
    undo(*document);
    CHECK(cell->getValue() == 950.0);
    CHECK("" == difference(saved_body(*document), before));
}

TEST_CASE("text in the place of a number or a formula is undone exactly, and done again") {
    const OpenDocument document(new_plan());
    const auto costs = table(*document, "PlanCosts");
    Given given{{"relevance", "om samen te leren"}};
    SECTION("a number among the words") { costs->getCellByName("F2")->setValue(900.0); }
    SECTION("a formula among the words") { costs->getCellByName("F2")->setFormula("=3+4"); }
    SECTION("a formula that gives an amount") {
        costs->getCellByName("E2")->setFormula("=1000/4");
        given = {{"cost", "300"}};
    }
    const auto before = saved_body(*document);
    change(*document, "costs", 0, given);
    const auto after = saved_body(*document);
    undo(*document);
    CHECK("" == difference(saved_body(*document), before));
    redo(*document);
    if (given.front().first == "cost") CHECK(costs->getCellByName("E2")->getValue() == 300);
    else CHECK("" == difference(saved_body(*document), after));
}

TEST_CASE("a new row finds its place among merged cells, and Undo brings the table back") {
    const OpenDocument document(new_plan());
    const char* name = "PlanActivities";
    Given given;
    std::function<void()> check;
    SECTION("below the rows of a goal in one cell, which then reaches over it too") {
        merge(*document, name, "A2", "A4");
        const auto goal = writer::inspect(*document, bundled_templates()).plan.activities.front().goal;
        given = {{"goal", goal}, {"activity", "Leesclub"}, {"level", "basis"}};
        check = [&document, name, goal] {
            const auto cells = table(*document, name)->getCellNames();
            CHECK(std::ranges::count(cells, rtl::OUString("A5")) == 0);
            CHECK(cell_text(table(*document, name), "D5") == "Leesclub");
            const auto plan = writer::inspect(*document, bundled_templates()).plan;
            CHECK(plan.activities.at(3).goal == goal);
        };
    }
    SECTION("above a row of totals with fewer cells") {
        name = "PlanCosts";
        plan_service()->updateBudget(*document);
        const auto costs = table(*document, name);
        const auto last = std::to_string(costs->getRows()->getCount());
        for (const char column : {'B', 'C', 'D'}) set_cell_text(costs, (column + last).c_str(), "");
        merge(*document, name, ("A" + last).c_str(), ("D" + last).c_str());
        given = {{"activity", "Leesclub"}, {"cost", "12,50"}};
        check = [&document, costs, last] {
            CHECK(cell_text(costs, ("A" + last).c_str()) == "Leesclub");
            CHECK(cell_text(costs, ("E" + last).c_str()) == "€ 12,50");
            const auto plan = writer::inspect(*document, bundled_templates()).plan;
            CHECK(plan.costs.back().cents == 1250);
        };
    }
    SECTION("at the end, below the merged cell of another goal") {
        const auto activities = table(*document, name);
        const auto rows = activities->getRows()->getCount() - 1;
        activities->getRows()->removeByIndex(rows, 1); // that is still to be filled in
        merge(*document, name, ("A" + std::to_string(rows - 1)).c_str(), ("A" + std::to_string(rows)).c_str());
        given = {{"activity", "Leesclub"}};
        check = [activities, rows] {
            CHECK(cell_text(activities, ("D" + std::to_string(rows + 1)).c_str()) == "Leesclub");
        };
    }
    const auto before = saved_body(*document);
    const auto steps = undo_steps(*document);
    add(*document, name == std::string_view("PlanCosts") ? "costs" : "activities", given);
    CHECK(undo_steps(*document) == steps + 1);
    check();
    const auto after = saved_body(*document);
    undo(*document);
    CHECK("" == difference(saved_body(*document), before));
    redo(*document);
    CHECK("" == difference(saved_body(*document), after));
    check();
}

TEST_CASE("a row is written while something else than text is selected, as Undo selects a chart that it brings back") {
    const OpenDocument document(new_plan());
    plan_service()->updateBudget(*document);
    const Reference<css::view::XSelectionSupplier> view(document->getCurrentController(), UNO_QUERY_THROW);
    const auto kind = std::string(GENERATE("text.TextFrame", "drawing.RectangleShape", "a chart"));
    CAPTURE(kind);
    const auto select = [&] {
        if (kind == "a chart") {
            const Reference<css::container::XIndexAccess> objects(
                Reference<css::text::XTextEmbeddedObjectsSupplier>(*document, UNO_QUERY_THROW)->getEmbeddedObjects(),
                UNO_QUERY_THROW);
            Reference<css::lang::XComponent>(objects->getByIndex(0), UNO_QUERY_THROW)->dispose();
            return undo(*document);
        }
        const Reference<css::text::XTextContent> content(
            Reference<css::lang::XMultiServiceFactory>(*document, UNO_QUERY_THROW)
                ->createInstance("com.sun.star." + uno::to_office(kind)),
            UNO_QUERY_THROW);
        document->getText()->insertTextContent(document->getText()->getEnd(), content, false);
        REQUIRE(view->select(Any(content)));
    };
    select();
    const auto rows = table(*document, "PlanCosts")->getRows()->getCount();
    add(*document, "costs", {{"activity", "Leesclub"}, {"cost", "12,50"}}); // below a row, as a total follows
    CHECK(table(*document, "PlanCosts")->getRows()->getCount() == rows + 1);
    select();
    const auto finding = findings(*document).front();
    CHECK_NOTHROW(plan_service()->select(*document, finding));
}

TEST_CASE("a row that has no cell for an answer is refused, and the table stays") {
    const OpenDocument document(new_plan());
    merge(*document, "PlanAgenda", "C2", "C3"); // the groups of two dates
    const auto agenda = table(*document, "PlanAgenda");
    set_cell_text(agenda, "A2", "oktober");
    set_cell_text(agenda, "A3", "december");
    const auto before = saved_body(*document);
    const auto inspection = writer::inspect(*document, bundled_templates());
    const auto form = core::new_row_form(inspection.plan, "agenda");
    CHECK_THROWS_AS(write(*document, inspection.plan, form,
                          {{"activity", "Leesclub"}, {"date", "november"}, {"target-group", "alle kleuterleraren"}}),
                    core::Refused);
    CHECK("" == difference(saved_body(*document), before));
}

TEST_CASE("what looks like a formula, a link or a command stays text, also in the files that go out") {
    const auto text = GENERATE(from_range(some_of<std::string>(
        {R"(=cmd|' /C calc'!A0)", "=1+1", "+PlanCosts.E2", "@SUM(1)", "https://x.example/?a=b", "javascript:alert(1)"},
        2)));
    const OpenDocument document(new_plan());
    add(*document, "costs", {{"activity", text}, {"cost", "12,50"}});
    const auto check = [&text](const TextDocument& in) {
        const auto plan = writer::inspect(in, bundled_templates()).plan;
        const auto cost = std::ranges::find(plan.costs, text, &core::CostItem::activity);
        REQUIRE(cost != plan.costs.end());
        const auto row = std::to_string(cost->table->first_row + cost->row + 1);
        const auto cell = writer::table_at(in, cost->table->block)->getCellByName(uno::to_office("A" + row));
        CHECK(cell->getType() == css::table::CellContentType_TEXT);
        CHECK(cell->getFormula().isEmpty());
        const Reference<css::text::XText> inside(cell, UNO_QUERY_THROW);
        CHECK(uno::get<rtl::OUString>(inside->createTextCursor(), "HyperLinkURL").isEmpty());
    };
    check(*document);
    const OpenDocument odt(reopened(*document, "writer8", "odt"));
    check(*odt);
    const OpenDocument docx(reopened(*document, "MS Word 2007 XML", "docx"));
    check(*docx);
}
