// The document's formulas and the extension agree to the cent, whatever the amounts are.
#include "core/values/money.hpp"
#include "tests/office/budget/money_document.hpp"
#include "tests/office/long_run.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextEmbeddedObjectsSupplier.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/XRefreshable.hpp>
#include <map>
#include <random>

using namespace plan;
using namespace plan::test;

namespace {

/// Mostly amounts as schools have them, now and then the largest; odd cents, so that halves must be rounded.
class RandomAmounts {
public:
    std::int64_t next(bool negative_too) {
        const auto size = std::uniform_int_distribution<int>(0, 9)(engine_);
        const std::int64_t largest = size == 0 ? 1'000'000'000 : size < 3 ? 5 : 900'000;
        const auto cents = std::uniform_int_distribution<std::int64_t>(0, largest)(engine_);
        return negative_too && size == 4 ? -cents : cents;
    }

private:
    std::mt19937_64 engine_{20260901}; // NOLINT(cert-msc51-cpp): the same amounts at every run
};

using Shown = std::map<std::string, std::int64_t>;

void add_column(Shown& result, const std::vector<std::vector<std::string>>& rows, std::size_t column,
                const std::string& prefix) {
    for (std::size_t row = 1; row < rows.size(); ++row)
        if (const auto cents = amount_shown(rows[row][column])) result[prefix + rows[row][0]] = *cents;
}

Shown shown_by_document(const TextDocument& document) {
    Shown result;
    for (const auto* name : {"PlanBudgetGoals", "PlanBudgetCategories", "PlanBudgetTargetGroups"})
        add_column(result, shown(document, name), 1, "");
    const auto years = shown(document, "PlanBudgetYears");
    add_column(result, years, 1, "2026 ");
    add_column(result, years, 2, "2027 ");
    return result;
}

Shown computed(const TextDocument& document) {
    const auto budget = boost::json::parse(uno::to_utf8(plan_service()->getBudget(document)));
    Shown result{{"Totaal", budget.at("total").as_int64()},
                 {"Zonder doel", 0},
                 {"Zonder kostensoort", 0},
                 {"Zonder doelgroep", 0}};
    for (const auto& [list, name] : {std::pair{"perGoal", "goal"}, std::pair{"perCategory", "category"},
                                     std::pair{"perTargetGroup", "targetGroup"}})
        for (const auto& part : budget.at(list).as_array())
            result[part.at(name).as_string().c_str()] = part.at("cents").as_int64();
    for (const auto& year : budget.at("years").as_array()) {
        const auto prefix = std::to_string(year.at("year").as_int64()) + " ";
        for (const auto& [key, title] :
             {std::pair{"grant", "Toegekend"}, std::pair{"reserveIn", "Reserve uit het vorige jaar"},
              std::pair{"planned", "Gepland met deze middelen"}, std::pair{"end", "Saldo op het einde van het jaar"},
              std::pair{"cap", "Maximale reserve (50 %)"}, std::pair{"carryOver", "Over te dragen reserve"},
              std::pair{"repay", "Terug te betalen"}, std::pair{"overspent", "Tekort"}})
            result[prefix + title] = year.at(key).as_int64();
        result[prefix + "Eerste schijf (60%), voor eind februari"] = year.at("instalments").at(0).as_int64();
        result[prefix + "Tweede schijf (40%), voor eind juni"] = year.at("instalments").at(1).as_int64();
    }
    return result;
}

/// Each figure that changes would draw them anew.
void remove_charts(const TextDocument& document) {
    const auto objects =
        Reference<css::text::XTextEmbeddedObjectsSupplier>(document, UNO_QUERY_THROW)->getEmbeddedObjects();
    for (const auto& name : objects->getElementNames())
        document->getText()->removeTextContent({objects->getByName(name), UNO_QUERY_THROW});
}

} // namespace

TEST_CASE("random plans, a thousand in a long run: formulas and extension agree to the cent") {
    const bool reserve_given = GENERATE(false, true);
    const std::size_t rounds = is_long_run() ? 500 : 40;
    const OpenDocument document(plan_with_means());
    if (reserve_given) set_cell_text(table(*document, "PlanMeans"), "C3", "€ 7,00");
    plan_service()->updateBudget(*document);
    remove_charts(*document);
    Reference<css::document::XUndoManagerSupplier>(*document, UNO_QUERY_THROW)->getUndoManager()->lock();
    const auto means = table(*document, "PlanMeans");
    const auto costs = table(*document, "PlanCosts");
    const Reference<css::util::XRefreshable> fields(
        Reference<css::text::XTextFieldsSupplier>(*document, UNO_QUERY_THROW)->getTextFields(), UNO_QUERY_THROW);
    static RandomAmounts amounts;
    const auto set = [](const Reference<css::text::XTextTable>& target, const char* cell, std::int64_t cents) {
        target->getCellByName(rtl::OUString::createFromAscii(cell))->setValue(static_cast<double>(cents) / 100.0);
    };
    const Reference<css::frame::XModel> model(*document, UNO_QUERY_THROW);
    model->lockControllers(); // nobody looks: nothing is laid out anew for each figure
    std::size_t agreed = 0;
    for (std::size_t round = 0; round < rounds; ++round) {
        for (const auto* cell : {"B2", "C2", "B3"}) set(means, cell, amounts.next(false));
        if (reserve_given) set(means, "C3", amounts.next(false));
        for (const auto* cell : {"E2", "E3", "E4", "E5", "E6", "E7", "E8"}) set(costs, cell, amounts.next(true));
        fields->refresh(); // else the office computes with what was set last as soon as it has time
        const auto left = shown_by_document(*document);
        const auto right = computed(*document);
        if (left == right) ++agreed;
        else
            for (const auto& [title, cents] : right) {
                CAPTURE(round, title);
                CHECK(left.contains(title));
                CHECK((left.contains(title) ? left.at(title) : -1) == cents);
            }
        if (agreed + 3 < round) break; // told often enough
    }
    model->unlockControllers();
    CHECK(agreed == rounds);
    CHECK(findings_of(*document, "total-stale").empty());
}
