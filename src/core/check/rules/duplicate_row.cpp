// duplicate-row: a row of a plan table says the same as one above it. Rows that are still open are no rows yet.
#include "core/check/rule_list.hpp"
#include "core/plan/placed_text.hpp"
#include "core/text/fnv.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"

#include <unordered_map>

namespace plan::core::rules {
namespace {

struct RowContent {
    Fnv<std::uint64_t> number; ///< the same for rows that say the same
    std::size_t filled = 0;
    bool open = false;
    const PlacedText* first = nullptr; ///< cell with text
};

/// What a row says besides its goal, which is given filled down.
RowContent content_of(const std::vector<PlacedText>& cells, const PlacedText* goal_cell, std::uint64_t goal) {
    RowContent content;
    content.number.add(goal);
    for (const auto& cell : cells) {
        if (&cell == goal_cell) continue;
        content.number.add(key_number(cell.text));
        if (cell.text.empty()) continue;
        ++content.filled;
        if (content.first == nullptr) content.first = &cell;
        if (!find_placeholders(cell.text).empty()) content.open = true;
    }
    return content;
}

void check_rows(const PlanTable& table, Report& report) {
    std::unordered_map<std::uint64_t, std::size_t> first_with;
    std::vector<std::uint64_t> goals; // of each row
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto* goal = table.cell(row, ColumnKind::goal);
        const bool names_goal = goal != nullptr && !goal->text.empty();
        goals.push_back(names_goal ? key_number(goal->text) : row > 0 ? goals.back() : 0);
        const auto content = content_of(table.rows[row], goal, goals.back());
        if (content.filled < 2 || content.open || table.row_is_total(row)) continue;
        const auto [first, is_new] = first_with.emplace(content.number.number(), row);
        if (is_new) continue;
        const auto* name = table.cell(row, ColumnKind::activity);
        const auto& shown = name != nullptr && !name->text.empty() ? *name : *content.first;
        auto& finding =
            report.add(shown.place, shown.text,
                       {{"text", shown.text}, {"row", std::to_string(table.first_row + first->second + 1)}});
        const auto* next = row + 1 < table.rows.size() ? table.cell(row + 1, ColumnKind::goal) : nullptr;
        const bool others_follow = names_goal && next != nullptr && next->text.empty();
        if (others_follow && goals[row - 1] != goals[row]) continue; // what follows would change its goal
        finding.fix = fix::RemoveRow{};
    }
}

void check(const PlanTables& tables, Report& report) {
    for (const auto* table : tables.all()) check_rows(*table, report);
}

} // namespace

const Rule duplicate_row{.id = "duplicate-row", .run = check};

} // namespace plan::core::rules
