// updateBudget: amounts, formulas and summaries in the document, as one Undo step.
#include "core/reading/plan_reader.hpp"
#include "tests/office/budget/money_document.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartTypeContainer.hpp>
#include <com/sun/star/chart2/XCoordinateSystemContainer.hpp>
#include <com/sun/star/chart2/XDataSeriesContainer.hpp>
#include <com/sun/star/chart2/data/XDataSource.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/XTextEmbeddedObjectsSupplier.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

using namespace plan;
using namespace plan::test;

namespace {

void update(const TextDocument& document) { plan_service()->updateBudget(document); }

/// A plan with its summary, saved and opened again, so that it has nothing to undo.
/// Opened from a file that is written once.
TextDocument summed_up() {
    static const auto url = [] {
        const OpenDocument document(plan_with_means());
        update(*document);
        auto written = work_url() + "/summed-up.odt";
        Reference<css::frame::XStorable>(*document, UNO_QUERY_THROW)->storeToURL(uno::to_office(written), {});
        return written;
    }();
    return load(url);
}

std::string total_of_costs(const TextDocument& document) {
    const auto rows = shown(document, "PlanCosts");
    return rows.back()[4];
}

std::string last(const TextDocument& document, const char* table) { return shown(document, table).back().back(); }

/// Whatever a format of another program calls it.
Reference<css::text::XTextTable> table_with_title(const TextDocument& document, const char* cell,
                                                  std::string_view title) {
    const auto tables = Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables();
    for (const auto& name : tables->getElementNames()) {
        const Reference<css::text::XTextTable> candidate(tables->getByName(name), UNO_QUERY_THROW);
        if (candidate->getCellByName(rtl::OUString::createFromAscii(cell)).is() && cell_text(candidate, cell) == title)
            return candidate;
    }
    FAIL("no table has the title " << title);
    return {};
}

void check_up_to_date(const TextDocument& document) {
    CHECK(findings_of(document, "total-stale").empty());
    CHECK(findings_of(document, "instalments-differ").empty());
    const auto before = saved_content(document);
    const auto steps = undo_steps(document);
    update(document);
    CHECK(undo_steps(document) == steps);
    CHECK(difference(saved_content(document), before) == "");
}

} // namespace

TEST_CASE("the budget comes into the document as one Undo step, and a second time nothing changes") {
    const OpenDocument document(plan_with_means());
    const auto before = saved_body(*document);
    const auto steps = undo_steps(*document);
    const auto costs = read_plan(*document).at("costs");
    update(*document);
    CHECK(undo_steps(*document) == steps + 1);
    CHECK(read_plan(*document).at("costs") == costs);
    CHECK(shown(*document, "PlanBudgetGoals") ==
          std::vector<std::vector<std::string>>{{"Per doel", "Totaal"},
                                                {"Taalvaardig Nederlands in elke klas", "€ 1.130,00"},
                                                {"Wiskundig redeneren", "€ 1.600,00"},
                                                {"Digitale en AI-geletterdheid", "€ 835,00"},
                                                {"Zonder doel", "€ 0,00"},
                                                {"Totaal", "€ 3.565,00"}});
    CHECK(last(*document, "PlanBudgetCategories") == "€ 3.565,00");
    CHECK(last(*document, "PlanBudgetTargetGroups") == "€ 3.565,00");
    CHECK(formula(*document, "PlanBudgetGoals", "B3") == "(sum <PlanCosts.E4>|<PlanCosts.E6>) round 2");
    CHECK(cell_text(table(*document, "PlanMeans"), "B3") == "€ 5.250,01");
    CHECK(figure(*document, "Terug te betalen", 2026) == 525000 + 190000 - 191000 - 262500);
    CHECK(figure(*document, "Eerste schijf (60%), voor eind februari", 2027) == 315001);
    CHECK(figure(*document, "Tweede schijf (40%), voor eind juni", 2027) == 210000);
    CHECK(figure(*document, "Maximale reserve (50 %)", 2027) == 262500);
    check_up_to_date(*document);
    undo(*document);
    CHECK(difference(saved_body(*document), before) == "");
}

TEST_CASE("a table with the cursor goes on repeating its header row when summaries are written anew") {
    const OpenDocument document(summed_up());
    set_cell_text(table(*document, "PlanBudgetGoals"), "A2", "iets anders");
    const auto name = std::string(GENERATE("PlanActivities", "PlanConsultations", "PlanBudgetYears"));
    CAPTURE(name);
    const auto with_cursor = table(*document, name.c_str());
    const Reference<css::text::XText> cell(with_cursor->getCellByName("A2"), UNO_QUERY_THROW);
    Reference<css::text::XTextViewCursorSupplier>(document->getCurrentController(), UNO_QUERY_THROW)
        ->getViewCursor()
        ->gotoRange(cell->getStart(), false);
    const auto before = saved_body(*document);
    update(*document);
    CHECK(uno::get<bool>(with_cursor, "RepeatHeadline"));
    undo(*document);
    CHECK(difference(saved_body(*document), before) == "");
}

TEST_CASE("an amount changes, and the totals follow; Undo brings all of it back") {
    const OpenDocument document(summed_up());
    const auto before = saved_body(*document);
    type_into(*document, "PlanCosts", "E2", "951,1");
    CHECK(cell_text(table(*document, "PlanCosts"), "E2") == "€ 951,10");
    comes_true([&] { return cell_text(table(*document, "PlanBudgetGoals"), "B2") == "€ 1.131,10"; });
    CHECK(total_of_costs(*document) == "\u200B€ 3.566,10");
    CHECK(cell_text(table(*document, "PlanBudgetGoals"), "B2") == "€ 1.131,10");
    CHECK(figure(*document, "Gepland met deze middelen", 2026) == 191110);
    check_up_to_date(*document);
    while (undo_steps(*document) > 0) undo(*document);
    CHECK(difference(saved_body(*document), before) == "");
    check_up_to_date(*document);
}

TEST_CASE("rows come and go without our help: the total stays right, and the summary never says what is wrong") {
    const OpenDocument document(summed_up());
    const auto costs = table(*document, "PlanCosts");
    costs->getRows()->insertByIndex(8, 1);
    set_cell_text(costs, "D9", "professionaliseringsmiddelen");
    costs->getCellByName("E9")->setValue(100);
    comes_true([&] { return last(*document, "PlanBudgetGoals") == "€ 3.665,00"; });
    CHECK(total_of_costs(*document) == "\u200B€ 3.665,00");
    CHECK(last(*document, "PlanBudgetGoals") == "€ 3.665,00");
    CHECK(shown(*document, "PlanBudgetGoals")[4] == std::vector<std::string>{"Zonder doel", "€ 100,00"});
    CHECK(findings_of(*document, "total-stale").size() == 1); // the planned costs of the year
    update(*document);
    check_up_to_date(*document);
    costs->getRows()->removeByIndex(8, 1);
    costs->getRows()->removeByIndex(1, 1);
    comes_true([&] { return total_of_costs(*document) == "\u200B€ 2.615,00"; });
    CHECK(total_of_costs(*document) == "\u200B€ 2.615,00");
    CHECK(last(*document, "PlanBudgetGoals") == "€ 2.615,00");
    const auto stale = findings_of(*document, "total-stale");
    REQUIRE_FALSE(stale.empty());
    const auto wrong = saved_body(*document);
    const auto steps = undo_steps(*document);
    CHECK(plan_service()->fix(*document, stale.front()));
    CHECK(undo_steps(*document) == steps + 1);
    check_up_to_date(*document);
    undo(*document);
    CHECK(difference(saved_body(*document), wrong) == "");
}

TEST_CASE("a row behind the total, as Tab in the last cell makes it, comes in front of it") {
    const OpenDocument document(summed_up());
    const auto costs = table(*document, "PlanCosts");
    costs->getRows()->insertByIndex(9, 1);
    set_cell_text(costs, "A10", "Boeken");
    set_cell_text(costs, "D10", "school");
    set_cell_text(costs, "E10", "12,5");
    CHECK_FALSE(findings_of(*document, "total-stale").empty());
    update(*document);
    CHECK(cell_text(costs, "E9") == "€ 12,50");
    CHECK(total_of_costs(*document) == "\u200B€ 3.577,50");
    check_up_to_date(*document);
}

TEST_CASE("through Word and back: one update and the formulas live again") {
    const OpenDocument here(summed_up());
    const OpenDocument document(reopened(*here, "MS Word 2007 XML", "docx"));
    set_cell_text(table_with_title(*document, "E1", "Bedrag"), "E2", "€ 951,00");
    CHECK_FALSE(findings_of(*document, "total-stale").empty());
    const auto costs = read_plan(*document).at("costs");
    const auto steps = undo_steps(*document);
    update(*document);
    CHECK(undo_steps(*document) == steps + 1);
    CHECK(read_plan(*document).at("costs") == costs);
    check_up_to_date(*document);
    undo(*document);
    CHECK(undo_steps(*document) == steps);
    CHECK(read_plan(*document).at("costs") == costs);
    CHECK_FALSE(findings_of(*document, "total-stale").empty());
}

TEST_CASE("Undo of a summary that held the cursor leaves no selection over cells, of which the office dies") {
    const OpenDocument document(reopened(*OpenDocument(summed_up()), "MS Word 2007 XML", "docx"));
    const auto old = table_with_title(*document, "A1", "Per doelgroep");
    const Reference<css::text::XText> cell(old->getCellByName("B3"), UNO_QUERY_THROW);
    const auto view = Reference<css::text::XTextViewCursorSupplier>(document->getCurrentController(), UNO_QUERY_THROW)
                          ->getViewCursor();
    view->gotoRange(cell->getStart(), false);
    view->gotoRange(cell->getEnd(), true);
    const auto before = saved_body(*document);
    update(*document);
    undo(*document);
    CHECK(view->isCollapsed());
    CHECK(difference(saved_body(*document), before) == "");
}

TEST_CASE("while changes are recorded a summary that would come or go is refused before anything changes") {
    const OpenDocument document(summed_up());
    const bool is_missing = GENERATE(true, false);
    if (is_missing) Reference<css::lang::XComponent>(table(*document, "PlanBudgetGoals"), UNO_QUERY_THROW)->dispose();
    else table(*document, "PlanBudgetGoals")->getRows()->removeByIndex(2, 1);
    set_cell_text(table(*document, "PlanCosts"), "E2", "850,-"); // would become a number first
    uno::set(*document, "RecordChanges", true);
    const auto before = saved_content(*document);
    CHECK_THROWS_AS(update(*document), css::lang::IllegalArgumentException);
    CHECK(difference(saved_content(*document), before) == "");
}

TEST_CASE("amounts as people type them become numbers, and what is no amount stays") {
    using Amounts = std::vector<std::pair<const char*, std::string>>; // what is typed, and what it becomes
    const auto amounts = GENERATE(
        Amounts{
            {"€ 1.250,50", "€ 1.250,50"}, {"850,-", "€ 850,00"}, {"gratis", "gratis"}, {"12.50", "€ 12,50"}, {"", ""}},
        Amounts{{"9,90", "€ 9,90"}, {"ca. 500", "ca. 500"}, {"-20", "-€ 20,00"}, {"<vul in>", "<vul in>"}});
    const OpenDocument document(plan_with_means());
    const auto costs = table(*document, "PlanCosts");
    const auto cell_of = [](std::size_t at) { return "E" + std::to_string(at + 2); };
    const auto check_amounts = [&](const TextDocument& in) {
        for (std::size_t at = 0; at < amounts.size(); ++at)
            CHECK(cell_text(table(in, "PlanCosts"), cell_of(at).c_str()) == amounts[at].second);
    };
    for (std::size_t at = 0; at < amounts.size(); ++at) set_cell_text(costs, cell_of(at).c_str(), amounts[at].first);
    const auto read = read_plan(*document).at("costs");
    update(*document);
    check_amounts(*document);
    CHECK(read_plan(*document).at("costs") == read);
    check_up_to_date(*document);
    const OpenDocument again(reopened(*document, "writer8", "odt"));
    check_amounts(*again);
    check_up_to_date(*again);
}

TEST_CASE("a table of costs whose header stands below its rows gets no total, and the office lives") {
    const OpenDocument document(load(file_url(PLAN_TEST_DATA "/damaged/header-below-its-row.docx")));
    const auto before = saved_body(*document);
    const auto steps = undo_steps(*document);
    plan_service()->updateBudget(*document);
    while (undo_steps(*document) > steps) undo(*document);
    CHECK(difference(saved_body(*document), before) == "");
}

TEST_CASE("a summary without its chapter is written anew, the chapter comes, and Undo restores both each time") {
    const OpenDocument document(load(file_url(PLAN_TEST_DATA "/damaged/summary-without-chapter.fodt")));
    const auto before = saved_body(*document);
    for (int time = 0; time < 3; ++time) {
        update(*document);
        CHECK(table(*document, "PlanBudgetCategories").is());
        undo(*document);
        CHECK(difference(saved_body(*document), before) == "");
    }
}

TEST_CASE("what is missing comes: the summary, a table, the chapter") {
    const std::string missing = GENERATE("PlanMeans", "PlanCosts", "chapter", "nothing");
    const char* const profile = missing == "nothing" ? "nl" : "vl"; // a Dutch plan has no such chapter by itself
    const OpenDocument document(new_plan(profile));
    if (missing == "chapter") delete_chapter(*document, "Financieel luik");
    else if (missing != "nothing")
        Reference<css::lang::XComponent>(table(*document, missing.c_str()), UNO_QUERY_THROW)->dispose();
    const auto before = saved_body(*document);
    const auto steps = undo_steps(*document);
    update(*document);
    CHECK(undo_steps(*document) == steps + 1);
    CHECK(table(*document, "PlanCosts").is());
    CHECK(table(*document, "PlanBudgetYears").is());
    check_up_to_date(*document);
    CHECK(findings_of(*document, "table-columns-missing").empty());
    CHECK(undo_steps(*document) == steps + 1); // no later one for the size of the chart
    undo(*document);
    CHECK(difference(saved_body(*document), before) == "");
}

TEST_CASE("a chart with alternative text is fed by the summary, and follows it") {
    const OpenDocument document(summed_up());
    const auto chart = [](const TextDocument& in) {
        const Reference<css::text::XTextEmbeddedObjectsSupplier> supplier(in, UNO_QUERY_THROW);
        const auto objects = supplier->getEmbeddedObjects();
        REQUIRE(objects->getElementNames().getLength() == 1);
        return Reference<css::uno::XInterface>(objects->getByName(objects->getElementNames()[0]), UNO_QUERY_THROW);
    };
    const auto values = [&chart](const TextDocument& in) {
        const Reference<css::document::XEmbeddedObjectSupplier> object(chart(in), UNO_QUERY_THROW);
        const Reference<css::chart2::XChartDocument> model(object->getEmbeddedObject(), UNO_QUERY_THROW);
        const Reference<css::chart2::XCoordinateSystemContainer> systems(model->getFirstDiagram(), UNO_QUERY_THROW);
        const Reference<css::chart2::XChartTypeContainer> types(systems->getCoordinateSystems()[0], UNO_QUERY_THROW);
        const Reference<css::chart2::XDataSeriesContainer> series(types->getChartTypes()[0], UNO_QUERY_THROW);
        const Reference<css::chart2::data::XDataSource> data(series->getDataSeries()[0], UNO_QUERY_THROW);
        std::vector<double> result;
        for (const auto& value : data->getDataSequences()[0]->getValues()->getData())
            result.push_back(value.get<double>());
        return result;
    };
    CHECK(uno::get<rtl::OUString>(chart(*document), "Title") == "Kosten per doel");
    CHECK(uno::get<rtl::OUString>(chart(*document), "Description").startsWith("Staafdiagram"));
    CHECK(values(*document) == std::vector{1130.0, 1600.0, 835.0});
    type_into(*document, "PlanCosts", "E2", "1950");
    comes_true([&] { return values(*document).front() == 2130.0; });
    CHECK(values(*document) == std::vector{2130.0, 1600.0, 835.0});
    check_up_to_date(*document);
    const OpenDocument from_word(reopened(*document, "MS Word 2007 XML", "docx"));
    update(*from_word);
    CHECK(values(*from_word) == std::vector{2130.0, 1600.0, 835.0});
    check_up_to_date(*from_word);
}

TEST_CASE("bad input: never a wrong total without a finding, never a lost row") {
    const OpenDocument document(summed_up());
    const auto costs = table(*document, "PlanCosts");
    const auto means = table(*document, "PlanMeans");
    const auto rows = read_plan(*document).at("costs").as_array().size();
    const char* rule = "total-stale";
    std::size_t more = 0;

    SECTION("a formula is typed over") { set_cell_text(table(*document, "PlanBudgetGoals"), "B2", "€ 1,00"); }
    SECTION("the total of the costs is typed over") { set_cell_text(costs, "E9", "€ 1,00"); }
    SECTION("half of a summary is deleted") { table(*document, "PlanBudgetYears")->getRows()->removeByIndex(1, 5); }
    SECTION("a refund counts") {
        costs->getCellByName("E2")->setValue(-50.25);
        update(*document); // before the office had time to lay out what changed
        CHECK(total_of_costs(*document) == "\u200B€ 2.564,75");
        rule = nullptr;
    }
    SECTION("a grant is never less than nothing") {
        set_cell_text(means, "B2", "-5");
        rule = "amount-unreadable";
    }
    SECTION("more than ten million") {
        set_cell_text(means, "B2", "€ 10.000.000,01");
        rule = "amount-unreadable";
    }
    SECTION("a decimal point") {
        set_cell_text(costs, "E2", "12.50");
        CHECK_FALSE(findings_of(*document, rule).empty());
        let_office_work();
        CHECK(total_of_costs(*document) == "\u200B€ 2.627,50");
        rule = nullptr;
    }
    SECTION("merged cells in the summary") {
        const auto cursor = table(*document, "PlanBudgetGoals")->createCursorByCellName("A2");
        cursor->gotoCellByName("A3", true);
        cursor->mergeRange();
    }
    SECTION("merged cells in the costs") {
        const auto cursor = costs->createCursorByCellName("A3");
        cursor->gotoCellByName("B3", true);
        cursor->mergeRange();
        rule = nullptr;
    }
    SECTION("two tables of means for one year") {
        set_cell_text(means, "A3", "2026");
        rule = "amount-unreadable"; // no figure can be told
    }
    SECTION("a cost table without a header") {
        costs->getRows()->removeByIndex(0, 1);
        rule = "total-stale";
        more = 0;
    }
    if (rule != nullptr) CHECK_FALSE(findings_of(*document, rule).empty());
    const auto kept = read_plan(*document).at("costs");
    update(*document);
    CHECK(read_plan(*document).at("costs") == kept);
    CHECK(rows + more >= kept.as_array().size());
    check_up_to_date(*document);
}
