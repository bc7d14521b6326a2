// The settings of the budget in a document: written as one Undo step, kept by every format, and respected.
#include "core/values/money.hpp"
#include "tests/office/budget/money_document.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "writer/budget/budget_settings_table.hpp"
#include "writer/budget/budget_update.hpp"
#include "writer/undo/undo_step.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace plan;
using namespace plan::test;

namespace {

core::BudgetSettings settings_of(const TextDocument& document) {
    return writer::inspect(document, bundled_templates()).plan.budget_settings;
}

/// As the form does it.
void write(const TextDocument& document, const core::BudgetSettings& settings) {
    writer::UndoStep step(document, "settings");
    if (!writer::write_budget_settings(document, writer::inspect(document, bundled_templates()), {}, settings)) return;
    writer::update_budget(document, writer::inspect(document, bundled_templates()), {}, writer::BudgetExtent::present);
    step.keep();
}

boost::json::value budget_of(const TextDocument& document) {
    return boost::json::parse(uno::to_utf8(plan_service()->getBudget(document)));
}

/// The summary of budget years, whatever it is called: Undo of a table that was replaced gives it another name.
std::vector<std::vector<std::string>> years_of(const TextDocument& document) {
    const auto inspection = writer::inspect(document, bundled_templates());
    for (const auto& chapter : inspection.plan.chapters)
        for (const auto& summary : chapter.summaries)
            if (summary.entry->kind == core::SummaryKind::years)
                return std::get<core::Table>(inspection.document.blocks[summary.block]).rows;
    return {};
}

core::BudgetSettings all_other() {
    return {core::BudgetYearKind::school_year, core::CapBase::previous_year, core::CostDate::payment, {}, {}};
}

} // namespace

TEST_CASE("settings of the budget are a table of the plan, one Undo step, and nothing where all is as usual") {
    const OpenDocument document(plan_with_means());
    const auto before = saved_body(*document);
    const auto steps = undo_steps(*document);
    write(*document, {});
    CHECK(undo_steps(*document) == steps);
    CHECK(difference(saved_body(*document), before) == "");
    write(*document, all_other());
    CHECK(undo_steps(*document) == steps + 1);
    CHECK(settings_of(*document) == all_other());
    CHECK(shown(*document, "PlanBudgetSettings")[2] ==
          std::vector<std::string>{"Reserve: hoogstens de helft van", "de middelen van het vorige jaar"});
    const auto changed = saved_body(*document);
    write(*document, all_other());
    CHECK(undo_steps(*document) == steps + 1);
    CHECK(difference(saved_body(*document), changed) == "");
    write(*document, {});
    CHECK(settings_of(*document) == core::BudgetSettings{});
    undo(*document);
    CHECK(difference(saved_body(*document), changed) == "");
    undo(*document);
    CHECK(difference(saved_body(*document), before) == "");
}

TEST_CASE("the summary follows a setting, in the same Undo step") {
    const OpenDocument document(plan_with_means());
    plan_service()->updateBudget(*document);
    const auto before = years_of(*document);
    const auto steps = undo_steps(*document);
    write(*document, all_other());
    CHECK(undo_steps(*document) == steps + 1);
    CHECK(years_of(*document)[0] == std::vector<std::string>{"Per begrotingsjaar", "2026-2027", "2027-2028"});
    CHECK(years_of(*document)[5] == std::vector<std::string>{"Gepland met deze middelen", "€ 3.480,00", "€ 0,00"});
    CHECK(years_of(*document)[7] == std::vector<std::string>{"Maximale reserve (50 %)", "\u2013", "€ 2.625,00"});
    CHECK(findings_of(*document, "total-stale").empty());
    undo(*document);
    CHECK(undo_steps(*document) == steps);
    CHECK(years_of(*document) == before);
    CHECK(settings_of(*document) == core::BudgetSettings{});
    CHECK(findings_of(*document, "total-stale").empty());
}

TEST_CASE("settings of the budget go along into other formats, and the figures with them") {
    const auto [filter, ending] = GENERATE(std::pair{"writer8", "odt"}, std::pair{"MS Word 2007 XML", "docx"},
                                           std::pair{"Rich Text Format", "rtf"});
    const OpenDocument document(plan_with_means());
    write(*document, all_other());
    const auto budget = budget_of(*document);
    CHECK(budget.at("settings").at("costDate") == "payment");
    CHECK(budget.at("years").as_array().size() == 2);
    const OpenDocument again(reopened(*document, filter, ending));
    CHECK(settings_of(*again) == all_other());
    CHECK(budget_of(*again) == budget);
    plan_service()->updateBudget(*again);
    CHECK(years_of(*again)[5] == std::vector<std::string>{"Gepland met deze middelen", "€ 3.480,00", "€ 0,00"});
    CHECK(findings_of(*again, "total-stale").empty());
}

TEST_CASE("what a school has for all its employees, by the CAO") {
    const OpenDocument document(new_plan("nl"));
    core::BudgetSettings settings;
    settings.per_employee = 50'000;
    settings.employees = 1'740;
    CHECK_THROWS(write(*document, settings)); // no chapter for it
    CHECK(undo_steps(*document) == 0);
    plan_service()->insertChapter(*document, "budget");
    write(*document, settings);
    CHECK(shown(*document, "PlanBudgetSettings")[3] ==
          std::vector<std::string>{"Bedrag per medewerker per jaar (cao)", "€ 500,00"});
    CHECK(budget_of(*document).at("years").at(0).at("grant") == 870'000);
    CHECK(findings_of(*document, "budget-exceeded").empty());
    plan_service()->updateBudget(*document);
    CHECK(years_of(*document)[1] == std::vector<std::string>{"Beschikbaar volgens de cao", "€ 8.700,00", "€ 8.700,00"});
    CHECK(findings_of(*document, "total-stale").empty());
    set_cell_text(table(*document, "PlanBudgetSettings"), "B4", "€ 1,00");
    CHECK_FALSE(findings_of(*document, "budget-exceeded").empty());
    CHECK(findings_of(*document, "total-stale").size() == 1);
    settings.employees.reset();
    write(*document, settings);
    CHECK(years_of(*document)[1] == std::vector<std::string>{"Beschikbaar volgens de cao", "–", "–"});
    CHECK(settings_of(*document) == settings);
    CHECK(budget_of(*document).at("years").at(0).at("grant").is_null());
}
