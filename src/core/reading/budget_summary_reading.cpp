// Reading what a template says of the summary, and a plan's table that is one.
#include "core/reading/budget_summary_reading.hpp"

#include "core/plan/placed_text.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>

namespace plan::core {
namespace {

bool is_amount_title(const std::string& text, const SummaryTemplate& entry) {
    const auto key = match_key(text);
    return key == match_key(entry.amount) ||
           std::ranges::any_of(entry.former_amounts, [&key](const auto& title) { return match_key(title) == key; });
}

/// The row of a table's first ones that is the header of a summary.
std::optional<std::size_t> header_of(const Table& table, const SummaryTemplate& entry) {
    constexpr std::size_t rows_searched = 3;
    for (std::size_t row = 0; row < std::min(rows_searched, table.rows.size()); ++row) {
        const auto& cells = table.rows[row];
        if (cells.empty() || match_key(cells.front()) != match_key(entry.title)) continue;
        if (entry.kind == SummaryKind::years) return row;
        if (cells.size() > 1 && is_amount_title(cells[1], entry)) return row;
    }
    return std::nullopt;
}

} // namespace

std::optional<SummaryTable> recognise_summary(const Table& table, std::size_t block, const Template& plan_template) {
    for (const auto& entry : plan_template.summary.tables) {
        const auto header = header_of(table, entry);
        if (!header) continue;
        SummaryTable result{&entry, block, {}};
        for (std::size_t row = *header; row < table.rows.size(); ++row) {
            auto& cells = result.rows.emplace_back();
            for (std::size_t column = 0; column < table.rows[row].size(); ++column)
                cells.push_back(placed(table.rows[row][column], block, CellIndex{row, column}));
        }
        return result;
    }
    return std::nullopt;
}

} // namespace plan::core
