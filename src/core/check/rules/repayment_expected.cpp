// repayment-expected: more is left of a budget year than may be kept. A year of which the plan knows only a part is not
// judged.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/template/roles.hpp"

namespace plan::core::rules {
namespace {

/// A school that brings less into the next year than it may keep has spent the rest elsewhere.
bool spent_elsewhere(const BudgetYear& year, const Budget& budget) {
    const auto* next = budget.year(year.year + 1);
    return next != nullptr && next->means != nullptr && next->means->reserve && *next->means->reserve < *year.cap;
}

void check(const RuleInput& subject, Report& report) {
    for (const auto& year : subject.budget.years) {
        if (!year.whole || !year.result || year.result->repay == 0 || spent_elsewhere(year, subject.budget)) continue;
        const auto* cell = year.means->table->cell(year.means->row, role::column::grant);
        report.add(cell->place, std::to_string(year.year),
                   {{"year", year.label},
                    {"end", format_amount(year.result->end)},
                    {"largest", format_amount(*year.cap)},
                    {"repay", format_amount(year.result->repay)}});
    }
}

} // namespace

const Rule repayment_expected{
    .id = "repayment-expected", .source = "V83, V85", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
