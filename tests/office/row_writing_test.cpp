// Rows that a form writes: where they come to stand, and that Undo is exact.
#include "bundled_templates.hpp"
#include "core/row_form.hpp"
#include "money_document.hpp"
#include "writer/inspection.hpp"
#include "writer/row_writing.hpp"
#include "writer/undo_step.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using namespace plan::test;

namespace {

using Given = std::vector<std::pair<std::string, std::string>>;

/// Answers a form and writes the row, in one Undo step.
void write(const TextDocument& document, const core::Plan& plan, const core::RowForm& form, const Given& given) {
    core::Answers answers;
    for (const auto& field : form.fields) answers.push_back(field.value);
    for (const auto& [column, text] : given) answers.at(form.field(column).value()) = text;
    for (const auto& problem : core::problems(form, plan, answers)) REQUIRE_FALSE(problem);
    writer::UndoStep step(document, "row");
    writer::write_row(document, form, core::row_change(form, plan, answers), plan.shape->language);
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
