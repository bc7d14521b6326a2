// read_money: the tables of costs and means, and the rows of totals in them.
#include "core/reading/money_reading.hpp"

#include "core/plan/merged_cells.hpp"
#include "core/plan/placed_text.hpp"
#include "core/plan/plan.hpp"
#include "core/reading/cost_matching.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/number.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"
#include "core/values/amount_search.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace plan::core {
namespace {

Payer payer_of(const std::string& text, const MoneyWords& known) {
    const auto key = match_key(text);
    if (contains(known.grant_payer_keys, key)) return Payer::grant;
    if (contains(known.school_payer_keys, key)) return Payer::school;
    return contains(known.staff_payer_keys, key) ? Payer::staff : Payer::unknown;
}

/// An amount with who pays it behind it: "€ 170,- (werkingsmiddelen)".
struct CostText {
    std::string amount;
    std::string payer; ///< empty where the amount does not say it
};

CostText cost_text(const std::string& text, const MoneyWords& known) {
    const auto open = text.rfind('(');
    if (open == std::string::npos || !text.ends_with(')')) return {text, {}};
    auto payer = text.substr(open + 1, text.size() - open - 2);
    if (payer_of(payer, known) == Payer::unknown) return {text, {}};
    return {std::string(trimmed(std::string_view(text).substr(0, open))), std::move(payer)};
}

/// The price of one times how many, where both are plain numbers.
std::optional<Cents> by_unit_price(const PlanTable& table, std::size_t row, const Plan& plan) {
    const auto* price = table.other_cell(row, table.other_columns.unit_price);
    const auto* count = table.other_cell(row, table.other_columns.count);
    if (price == nullptr || count == nullptr) return std::nullopt;
    constexpr unsigned most = 9999;
    const auto cents = plan.amount(price->text);
    const auto number = read_number(count->text);
    if (!cents || !number || *number > most || std::abs(*cents) > largest_amount) return std::nullopt;
    return *cents * static_cast<Cents>(*number);
}

void read_amount(CostItem& item, const PlanTable& table, std::size_t row, const Plan& plan) {
    const auto* cell = table.cell(row, role::column::cost);
    if (cell != nullptr && cell->place.cell && is_covered(table, row, *cell)) {
        item.is_amount_above = row > 0;
        return;
    }
    const auto [amount, payer] = cost_text(table.text(row, role::column::cost), plan.plan_template->money);
    if (!payer.empty()) item.payer = payer;
    if (amount.empty()) item.cents = by_unit_price(table, row, plan);
    else item.cents = plan.amount(amount);
    item.is_unread = !amount.empty() && !item.cents;
}

void read_costs(Plan& plan, const PlanTable& table) {
    const bool names_payer = table.has_column(role::column::payer);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (table.row_is_total(row) || !table.row_is_item(row)) continue;
        CostItem item;
        item.activity = table.text(row, role::column::activity);
        item.category = table.text(row, role::column::category);
        item.payer = table.text(row, role::column::payer);
        item.date = table.text(row, role::column::date);
        const auto amount = table.text(row, role::column::cost);
        if (item.activity.empty() && item.category.empty() && amount.empty()) continue;
        read_amount(item, table, row, plan);
        item.period = plan.period(item.date);
        item.paid_by =
            names_payer || !item.payer.empty() ? payer_of(item.payer, plan.plan_template->money) : Payer::grant;
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
    if (table.first_row == 0 || table.first_row > source.rows.size()) return std::nullopt;
    const auto& header = source.rows[table.first_row - 1];
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
        if (!year || table.row_is_total(row) || !table.row_is_item(row)) continue;
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
            if (table.entry->role == role::table::costs) read_costs(plan, table);
            if (table.entry->role == role::table::means)
                read_means(plan, table, std::get<Table>(document.blocks[table.block]));
        }
    keep_single_years(plan.means);
    match_costs(plan);
}

} // namespace plan::core
