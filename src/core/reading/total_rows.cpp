#include "core/reading/total_rows.hpp"

#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace plan::core {
namespace {

bool has_amounts(const PlanTable& table) { return table.entry->column(ColumnKind::amount).has_value(); }

/// What a row holds, and where: totals are told from items by it.
class TotalSearch {
public:
    TotalSearch(PlanTable& table, const Plan& plan)
        : table_(table), plan_(plan), keys_(plan.plan_template->money.total_keys) {}

    void search() {
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            if (!table_.row_is_item(row) || table_.row_is_blank(row)) continue;
            const auto amount = amount_of(row);
            if (is_named_total(row) || is_sum(row, amount)) {
                table_.total_rows.push_back(row);
                since_total_ = 0;
                continue;
            }
            if (amount) all_ += *amount, since_total_ += *amount;
            ++items_;
            for (std::size_t column = 0; column < table_.rows[row].size(); ++column)
                if (!table_.rows[row][column].text.empty()) filled_by_items_.insert(column);
        }
    }

private:
    [[nodiscard]] std::optional<Cents> amount_of(std::size_t row) const {
        for (const auto role : {role::column::cost, role::column::grant})
            if (const auto* cell = table_.cell(row, role); cell != nullptr && !cell->text.empty())
                if (const auto amount = plan_.amount(cell->text); amount && std::abs(*amount) <= largest_amount)
                    return amount;
        return std::nullopt;
    }

    [[nodiscard]] std::vector<std::size_t> filled(std::size_t row) const {
        std::vector<std::size_t> result;
        for (std::size_t column = 0; column < table_.rows[row].size(); ++column)
            if (!table_.rows[row][column].text.empty()) result.push_back(column);
        return result;
    }

    [[nodiscard]] bool is_amount(const PlacedText& cell) const { return plan_.amount(cell.text).has_value(); }

    /// "Totaal" alone, or with more words in a row that holds nothing but amounts ("Totaal 2026 | … | € 1.910,00").
    [[nodiscard]] bool is_named_total(std::size_t row) const {
        const auto& cells = table_.rows[row];
        const auto columns = filled(row);
        const auto& label = cells[columns.front()].text;
        if (contains(keys_, match_key(label))) return true;
        const bool amounts_behind = std::all_of(columns.begin() + 1, columns.end(),
                                                [&](std::size_t column) { return is_amount(cells[column]); });
        if (!amounts_behind) return false;
        const auto spoken = words(label);
        // "Totaal nascholing", "Kosten totaal", "Sub-totaal": not "Totaalbeeld van de school"
        return !spoken.empty() && (contains(keys_, spoken.front()) || contains(keys_, spoken.back()) ||
                                   (spoken.size() > 1 && contains(keys_, spoken[0] + spoken[1])));
    }

    /// A row with a name or none, an amount and nothing else that the items have, which is the sum of those above it.
    [[nodiscard]] bool is_sum(std::size_t row, const std::optional<Cents>& amount) const {
        if (!amount || *amount == 0 || items_ == 0 || !table_.has_column(role::column::cost) ||
            (*amount != all_ && *amount != since_total_))
            return false;
        const auto columns = filled(row);
        const auto& cells = table_.rows[row];
        const auto amounts =
            std::ranges::count_if(columns, [&](std::size_t column) { return is_amount(cells[column]); });
        const auto names = std::ssize(columns) - amounts;
        if (names == 0) return true;
        constexpr std::size_t more_than_name_and_amount = 2;
        const bool lacks_something = filled_by_items_.size() > more_than_name_and_amount;
        return names == 1 && !is_amount(cells[columns.front()]) && lacks_something;
    }

    PlanTable& table_;
    const Plan& plan_;
    const std::vector<std::string>& keys_;
    Cents all_ = 0;
    Cents since_total_ = 0;
    std::size_t items_ = 0;
    std::set<std::size_t> filled_by_items_;
};

void set_apart(PlanTable& other, const PlanTable& table) {
    if (other.block != table.block || other.entry == table.entry || has_amounts(other)) return;
    for (const auto row : table.total_rows) {
        const auto own = table.first_row + row - other.first_row;
        if (own >= other.rows.size()) continue;
        if (other.row_kinds.size() <= own) other.row_kinds.resize(own + 1, RowKind::item);
        other.row_kinds[own] = RowKind::total;
        for (auto& cell : other.rows[own]) cell.text.clear();
    }
}

} // namespace

void find_totals(Plan& plan) {
    for (auto& chapter : plan.chapters)
        for (auto& table : chapter.tables) {
            if (!has_amounts(table)) continue;
            TotalSearch(table, plan).search();
            for (auto& other : chapter.tables) set_apart(other, table);
        }
}

} // namespace plan::core
