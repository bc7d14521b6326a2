#include "addon/commands/budget_description.hpp"

#include "addon/commands/budget_words.hpp"
#include "core/budget/budget.hpp"
#include "core/template/roles.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <array>

namespace plan::addon {
namespace {

using Cells = std::vector<core::Place>;

Cells cells_of(const std::vector<const core::CostItem*>& costs) {
    Cells cells;
    for (const auto* cost : costs)
        if (const auto* amount = cost->cell(core::role::column::cost)) cells.push_back(amount->place);
    return cells;
}

class BudgetDescription {
public:
    BudgetDescription(const ui::Messages& messages, const core::Budget& budget, ui::PlanState& state)
        : messages_(messages), budget_(budget), state_(state) {}

    void year(const core::BudgetYear& year) {
        core::Arguments arguments{{"year", year.label}, {"planned", amount_text(year.planned)}};
        const auto available = core::add(year.grant, year.reserve_in);
        if (!available || !year.planned) {
            card("budget.year.open", arguments, 0);
            state_.budget_years.back().is_open = true;
        } else {
            const auto left = *available - *year.planned;
            arguments["available"] = amount_text(available);
            arguments["left"] = amount_text(left < 0 ? -left : left);
            card(left < 0 ? "budget.year.short" : "budget.year", arguments, percent_of(*year.planned, *available));
        }
        spending(year);
        if (year.instalments && year.reserve_in) instalments(year);
        if (year.instalments && !year.cap) line("budget.cap-open", {{"year", arguments["year"]}}, {});
        if (year.result && year.cap) {
            line("budget.carry-over", {{"year", arguments["year"]}, {"amount", amount_text(year.result->carry_over)}},
                 {});
            if (year.result->repay > 0)
                line("budget.repay", {{"year", arguments["year"]}, {"amount", amount_text(year.result->repay)}}, {});
        }
    }

    void part(const core::BudgetPart& part) {
        const core::Arguments arguments{{"name", part.name}, {"amount", amount_text(part.cents)}};
        line(part.name.empty() ? "budget.no-goal" : "budget.goal", arguments, cells_of(part.costs));
    }

    void warning(const core::Finding& finding) {
        state_.budget.push_back(
            {messages_.message(finding), std::string(core::name_of(finding.severity)), {finding.place}});
    }

private:
    void spending(const core::BudgetYear& year) {
        std::vector<const core::CostItem*> costs;
        std::vector<const core::CostItem*> undated;
        for (const auto& dated : year.costs) (dated.period ? costs : undated).push_back(dated.cost);
        costs.insert(costs.end(), undated.begin(), undated.end());
        const auto number = year.label;
        line("budget.planned", {{"year", number}, {"amount", amount_text(year.planned)}}, cells_of(costs));
        paid(year);
        if (undated.empty()) return;
        std::optional<core::Cents> sum = 0;
        for (const auto* cost : undated) sum = core::add(sum, cost->cents);
        line("budget.undated", {{"year", number}, {"amount", amount_text(sum)}}, cells_of(undated));
    }

    /// What the follow-up says of the year, where the plan has one.
    void paid(const core::BudgetYear& year) {
        if (budget_.payments.empty()) return;
        Cells cells;
        for (const auto at : year.payments)
            if (const auto* cell = budget_.payments[at].item->cell(core::role::column::paid))
                cells.push_back(cell->place);
        line(year.closed ? "budget.paid.closed" : "budget.paid",
             {{"year", year.label}, {"amount", amount_text(year.paid)}}, std::move(cells));
    }

    void instalments(const core::BudgetYear& year) {
        Cells grant;
        if (const auto* cell = year.means->table->cell(year.means->row, core::role::column::grant))
            grant.push_back(cell->place);
        const auto number = year.label;
        const auto first_in_hand = core::add(year.reserve_in, year.instalments->first);
        line("budget.first-instalment",
             {{"year", number},
              {"amount", amount_text(year.instalments->first)},
              {"inHand", amount_text(first_in_hand)}},
             grant);
        line("budget.second-instalment",
             {{"year", number},
              {"amount", amount_text(year.instalments->second)},
              {"inHand", amount_text(core::add(first_in_hand, year.instalments->second))}},
             grant);
    }

    void card(const std::string& key, const core::Arguments& arguments, int percent) {
        state_.budget_years.push_back({uno::to_office(arguments.at("year")), messages_.text(key + ".left", arguments),
                                       messages_.text(key, arguments), percent, false});
    }
    void line(std::string_view key, const core::Arguments& arguments, Cells cells) {
        state_.budget.push_back({messages_.text(key, arguments), {}, std::move(cells)});
    }

    const ui::Messages& messages_;
    const core::Budget& budget_;
    ui::PlanState& state_;
};

/// The rules that judge the budget as a whole.
constexpr std::array budget_rules = {"budget-exceeded",    "reserve-above-half",          "repayment-expected",
                                     "instalments-differ", "instalment-not-yet-received", "total-stale",
                                     "amount-unreadable",  "expense-not-allowed"};

} // namespace

void describe_budget(const ui::Messages& messages, const core::Plan& plan, const core::Budget& budget,
                     const std::vector<core::Finding>& findings, ui::PlanState& state) {
    if (plan.costs.empty() && plan.means.empty()) return;
    BudgetDescription description(messages, budget, state);
    for (const auto& finding : findings)
        if (!finding.ignored && std::ranges::find(budget_rules, finding.rule) != budget_rules.end())
            description.warning(finding);
    for (const auto& year : budget.years) description.year(year);
    for (const auto& part : budget.per_goal) description.part(part);
}

} // namespace plan::addon
