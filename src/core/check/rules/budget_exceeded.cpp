// budget-exceeded: a budget year in which the plan spends more than there is.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/placed_text.hpp"
#include "core/reading/budget_settings_reading.hpp"
#include "core/template/roles.hpp"

namespace plan::core::rules {
namespace {

/// What a year surely spends too much: a cost that goes on in the next year may be paid there.
Cents surely_overspent(const BudgetYear& year) {
    if (!year.result || !year.doubtful || *year.doubtful < 0) return 0;
    return year.result->overspent > *year.doubtful ? year.result->overspent : 0;
}

/// Where it stands what there is to spend.
const PlacedText* cell_of(const BudgetYear& year, const Plan& plan) {
    if (year.means != nullptr) return year.means->table->cell(year.means->row, role::column::grant);
    const auto setting = setting_row(plan, SettingId::per_employee);
    return setting ? setting->value : nullptr;
}

void check(const RuleInput& subject, Report& report) {
    for (const auto& year : subject.budget.years) {
        const Cents overspent = surely_overspent(year);
        const auto available = add(year.grant, year.reserve_in);
        const auto* cell = overspent > 0 ? cell_of(year, subject.plan) : nullptr;
        if (cell == nullptr || !available) continue;
        report.add(cell->place, std::to_string(year.year),
                   {{"year", year.label},
                    {"planned", format_amount(*year.planned)},
                    {"available", format_amount(*available)},
                    {"overspent", format_amount(overspent)}});
    }
}

} // namespace

const Rule budget_exceeded{.id = "budget-exceeded", .source = "V39, V83", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
