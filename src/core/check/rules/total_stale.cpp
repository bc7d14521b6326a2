// total-stale: a row of totals in a table of costs that is not the sum of its rows, or a summary that does not say what
// the rows say.
#include "core/budget/budget_summary.hpp"
#include "core/budget/stale_figures.hpp"
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/placed_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/characters.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <vector>

namespace plan::core::rules {
namespace {

/// The costs of one table, by row; nothing where an amount is not known.
using RowAmounts = std::map<std::size_t, std::optional<Cents>>;

std::optional<Cents> sum(RowAmounts::const_iterator first, RowAmounts::const_iterator last) {
    std::optional<Cents> result = 0;
    for (; first != last; ++first) result = add(result, first->second);
    return result;
}

/// The amount of a row of totals: in its column, or where cells are merged the only amount of the row.
const PlacedText* total_cell(const Plan& plan, const PlanTable& table, std::size_t row, std::size_t columns) {
    const auto& cells = table.rows[row];
    if (cells.size() == columns) return table.cell(row, role::column::cost);
    const PlacedText* found = nullptr;
    for (const auto& cell : cells) {
        if (!has_digit(cell.text) || !plan.amount(cell.text)) continue;
        if (found != nullptr) return nullptr;
        found = &cell;
    }
    return found;
}

/// What a total may be: the sum of all rows above it, or of those since the total before it; of a total at the top, the
/// sum of all rows.
std::vector<std::optional<Cents>> possible_sums(const RowAmounts& amounts, std::size_t row, std::size_t after) {
    const auto here = amounts.lower_bound(row);
    if (here == amounts.begin()) return {sum(amounts.begin(), amounts.end())};
    return {sum(amounts.begin(), here), sum(amounts.lower_bound(after), here)};
}

/// Only "Totaal" alone: what "Totaal 2026" adds up cannot be known.
bool is_plain_total(const PlanTable& table, std::size_t row, const MoneyWords& known) {
    const auto label = std::ranges::find_if(table.rows[row], [](const auto& cell) { return !cell.text.empty(); });
    return label != table.rows[row].end() && contains(known.total_keys, match_key(label->text));
}

/// As many as the header has, or the first row where the table goes on from one above it.
std::size_t columns_of(const PlanTable& table, const Table& source) {
    const auto row = table.first_row > 0 ? table.first_row - 1 : 0;
    return row < source.rows.size() ? source.rows[row].size() : 0;
}

void check_table(const PlanTable& table, const RowAmounts& amounts, const RuleInput& subject, Report& report) {
    const std::size_t columns = columns_of(table, std::get<Table>(subject.document.blocks[table.block]));
    std::size_t after = 0;
    for (const auto row : table.total_rows) {
        const auto sums = possible_sums(amounts, row, after);
        after = row;
        const auto* cell = total_cell(subject.plan, table, row, columns);
        const auto total = cell == nullptr ? std::nullopt : subject.plan.amount(cell->text);
        if (!total || !is_plain_total(table, row, subject.plan.plan_template->money)) continue;
        const auto fits = [&total](const auto& sum) { return !sum || *sum == *total; };
        if (sums.empty() || std::ranges::any_of(sums, fits)) continue;
        auto& finding =
            report.add(cell->place, cell->text, {{"total", cell->text}, {"sum", format_amount(*sums.front())}});
        if (closing_row(table) == row) finding.fix = fix::UpdateBudget{};
        else finding.fix = fix::ReplaceCell{format_amount(*sums.front())};
    }
}

void check(const RuleInput& subject, Report& report) {
    std::unordered_map<const PlanTable*, RowAmounts> amounts;
    for (const auto& cost : subject.plan.costs) amounts[cost.table].emplace(cost.row, cost.cents);
    for (const auto& chapter : subject.plan.chapters)
        for (const auto& table : chapter.tables)
            if (const auto rows = amounts.find(&table); rows != amounts.end())
                check_table(table, rows->second, subject, report);
    for (const auto& stale : stale_figures(subject.plan, subject.budget))
        report
            .add(stale.shown.place, stale.title,
                 {{"total", stale.shown.text.empty() ? no_figure : stale.shown.text},
                  {"sum", stale.right ? format_amount(*stale.right) : no_figure}})
            .fix = fix::UpdateBudget{};
}

} // namespace

const Rule total_stale{.id = "total-stale", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
