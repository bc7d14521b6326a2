// amount-unreadable: an amount that cannot be read with certainty, or that cannot be right, so that no total can be
// trusted.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/filled_cells.hpp"
#include "core/plan/placed_text.hpp"
#include "core/reading/budget_settings_reading.hpp"
#include "core/template/roles.hpp"
#include "core/text/name_list.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

/// A cost may be paid back; means are never less than nothing.
bool is_possible(const std::optional<Cents>& amount, const Column& column) {
    return amount && *amount <= largest_amount && *amount >= (column.role == role::column::cost ? -largest_amount : 0);
}

/// A choice that is not known, or a number that cannot be read: the budget is computed as if it were not there.
void check_setting(const SettingRow& row, Report& report) {
    Arguments arguments{{"amount", row.value->text}, {"setting", row.entry->title}};
    if (!row.entry->choices.empty()) arguments["values"] = listed(row.entry->choices);
    report.add(row.value->place, row.entry->title + "|" + row.value->text, std::move(arguments)).variant =
        row.entry->choices.empty() ? "number" : "choice";
}

/// Some amounts say more than their number ("€ 170,- (werkingsmiddelen)"): they are read with their row.
bool is_read_as_cost(const PlacedText& cell, const Plan& plan) {
    return std::ranges::any_of(plan.costs, [&cell](const CostItem& cost) {
        const auto* own = cost.cell(role::column::cost);
        return cost.cents && own != nullptr && own->place == cell.place;
    });
}

void check(const RuleInput& subject, Report& report) {
    each_filled_cell(PlanTables(subject.plan), ColumnKind::amount, [&](const PlacedText& cell, const Column& column) {
        if (!is_possible(subject.plan.amount(cell.text), column) &&
            !(column.role == role::column::cost && !subject.plan.amount(cell.text) &&
              is_read_as_cost(cell, subject.plan)))
            report.add(cell.place, cell.text, {{"amount", cell.text}, {"column", column.title}});
    });
    for (const auto& means : subject.plan.means)
        if (means.again != nullptr) {
            const auto year = std::to_string(means.year);
            report.add(means.again->place, year, {{"year", year}}).variant = "year";
        }
    for (const auto& row : setting_rows(subject.plan))
        if (!row.readable) check_setting(row, report);
}

} // namespace

const Rule amount_unreadable{.id = "amount-unreadable", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
