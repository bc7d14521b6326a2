// read_money: the tables of costs and means, and the rows of totals in them.
#include "core/reading/money_reading.hpp"

#include "core/plan/placed_text.hpp"
#include "core/plan/plan.hpp"
#include "core/reading/cost_matching.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/words.hpp"
#include "core/values/amount_search.hpp"

#include <algorithm>

namespace plan::core {
namespace {

bool has_amounts(const PlanTable& table) {
    return std::ranges::find(table.entry->columns, ColumnKind::amount, &Column::kind) != table.entry->columns.end();
}

/// "Totaal" alone, or with more words in a row that holds nothing but amounts ("Totaal 2026 | … | € 1.910,00").
bool is_total(const std::vector<PlacedText>& row, const Plan& plan) {
    const auto& known = plan.plan_template->money;
    const auto label = std::ranges::find_if(row, [](const PlacedText& cell) { return !cell.text.empty(); });
    if (label == row.end()) return false;
    const auto key = match_key(label->text);
    if (contains(known.total_keys, key)) return true;
    if (std::ranges::none_of(known.total_keys, [&key](const auto& total) { return key.starts_with(total); }))
        return false;
    const auto spoken = words(label->text);
    return !spoken.empty() && contains(known.total_keys, spoken.front()) &&
           std::all_of(label + 1, row.end(), [&plan](const PlacedText& cell) {
               return cell.text.empty() || plan.amount(cell.text).has_value();
           });
}

bool has_column(const TableTemplate& entry, std::string_view id) {
    return std::ranges::find(entry.columns, id, &Column::role) != entry.columns.end();
}

Payer payer_of(const std::string& text, const MoneyWords& known) {
    const auto key = match_key(text);
    if (contains(known.grant_payer_keys, key)) return Payer::grant;
    if (contains(known.school_payer_keys, key)) return Payer::school;
    return contains(known.staff_payer_keys, key) ? Payer::staff : Payer::unknown;
}

void read_costs(Plan& plan, const PlanTable& table) {
    const bool names_payer = has_column(*table.entry, role::column::payer);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (table.row_is_total(row)) continue;
        CostItem item;
        item.activity = table.text(row, role::column::activity);
        item.category = table.text(row, role::column::category);
        item.payer = table.text(row, role::column::payer);
        item.date = table.text(row, role::column::date);
        const auto amount = table.text(row, role::column::cost);
        if (item.activity.empty() && item.category.empty() && amount.empty()) continue;
        if (!amount.empty()) item.cents = plan.amount(amount);
        item.period = plan.period(item.date);
        item.paid_by = names_payer ? payer_of(item.payer, plan.plan_template->money) : Payer::grant;
        item.table = &table;
        item.row = row;
        plan.costs.push_back(std::move(item));
    }
}

/// Means are never less than nothing.
std::optional<Cents> means_in(const PlacedText* cell, const Plan& plan) {
    auto amount = cell == nullptr ? std::nullopt : plan.amount(cell->text);
    if (amount && *amount < 0) amount.reset();
    return amount;
}

/// The budget year that a cell names: "2026", or where it is a school year "2026-2027" too.
std::optional<int> budget_year_in(const PlacedText* cell, const Plan& plan) {
    if (cell == nullptr) return std::nullopt;
    if (plan.budget_settings.budget_year == BudgetYearKind::school_year)
        if (const auto year = find_school_year(cell->text, plan.plan_template->first_month)) return year->first_year;
    return single_year(cell->text);
}

/// The column of the school's own for what other plans spend in a budget year.
std::optional<std::size_t> elsewhere_column(const PlanTable& table, const Table& source, const MoneyWords& known) {
    const auto& header = source.rows.at(table.first_row - 1);
    const auto found = std::ranges::find_if(
        header, [&known](const std::string& title) { return contains(known.spent_elsewhere_keys, match_key(title)); });
    if (found == header.end()) return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

void read_means(Plan& plan, const PlanTable& table, const Table& source) {
    const auto elsewhere = elsewhere_column(table, source, plan.plan_template->money);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto* year_cell = table.cell(row, role::column::year);
        const auto year = budget_year_in(year_cell, plan);
        if (!year || table.row_is_total(row)) continue;
        MeansItem item;
        item.year = *year;
        item.grant = means_in(table.cell(row, role::column::grant), plan);
        const auto* reserve = table.cell(row, role::column::reserve);
        item.reserve = means_in(reserve, plan);
        item.reserve_open = reserve == nullptr || reserve->text.empty() || !find_placeholders(reserve->text).empty();
        if (elsewhere && *elsewhere < table.rows[row].size()) {
            item.elsewhere = &table.rows[row][*elsewhere];
            item.spent_elsewhere = means_in(item.elsewhere, plan);
        }
        item.table = &table;
        item.row = row;
        plan.means.push_back(item);
    }
}

/// Of a year that is named twice it is not known which row holds.
void keep_single_years(std::vector<MeansItem>& means) {
    std::ranges::stable_sort(means, {}, &MeansItem::year);
    for (auto at = means.begin(); at != means.end(); ++at) {
        const auto next = std::ranges::upper_bound(at, means.end(), at->year, {}, &MeansItem::year);
        if (next - at == 1) continue;
        const auto& other = *(at + 1);
        *at = MeansItem{at->year,  {},     {}, false, {}, nullptr, other.table->cell(other.row, role::column::year),
                        at->table, at->row};
        means.erase(at + 1, next);
    }
}

} // namespace

void read_money(Plan& plan, const Document& document) {
    for (auto& chapter : plan.chapters)
        for (auto& table : chapter.tables) {
            if (!has_amounts(table)) continue;
            for (std::size_t row = 0; row < table.rows.size(); ++row)
                if (is_total(table.rows[row], plan)) table.total_rows.push_back(row);
            if (table.entry->role == role::table::costs) read_costs(plan, table);
            if (table.entry->role == role::table::means)
                read_means(plan, table, std::get<Table>(document.blocks[table.block]));
        }
    keep_single_years(plan.means);
    match_costs(plan);
}

} // namespace plan::core
