#include "core/reading/table_recognition.hpp"

#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"

#include <algorithm>

namespace plan::core {
namespace {

constexpr std::size_t header_rows_searched = 3;

struct Match {
    const TableTemplate* entry = nullptr;
    std::size_t columns = 0;
    std::vector<std::optional<std::size_t>> column_of;
    std::size_t header_row = 0;
};

Match match_header(const std::vector<std::string>& header_keys, std::size_t header_row, const TableTemplate& entry) {
    Match match{&entry, 0, {}, header_row};
    for (const auto& column : entry.columns) {
        auto& place = match.column_of.emplace_back();
        for (std::size_t at = 0; at < header_keys.size() && !place; ++at)
            if (std::ranges::find(match.column_of, std::optional(at)) == match.column_of.end() &&
                contains(column.keys, header_keys[at]))
                place = at;
        if (place) ++match.columns;
    }
    return match;
}

std::vector<std::vector<std::string>> keys_of_header(const Table& table) {
    std::vector<std::vector<std::string>> result;
    for (std::size_t row = 0; row < std::min(header_rows_searched, table.rows.size()); ++row) {
        auto& keys = result.emplace_back();
        for (const auto& cell : table.rows[row]) keys.push_back(match_key(cell));
    }
    return result;
}

/// Whether the table has the column of a kind.
bool has(const Match& match, ColumnKind kind) {
    const auto& columns = match.entry->columns;
    const auto column = std::ranges::find(columns, kind, &Column::kind);
    return column != columns.end() && match.column_of[static_cast<std::size_t>(column - columns.begin())].has_value();
}

/// Whether it has none although the template's has.
bool lacks(const Match& match, ColumnKind kind) {
    return std::ranges::find(match.entry->columns, kind, &Column::kind) != match.entry->columns.end() &&
           !has(match, kind);
}

PlanTable as_table(Match match) {
    PlanTable result;
    result.entry = match.entry;
    result.column_of = std::move(match.column_of);
    result.first_row = match.header_row + 1;
    return result;
}

bool belongs_to(const TableTemplate& entry, const Chapter* chapter) {
    if (chapter == nullptr) return false;
    const auto has = [&entry](const Section& section) {
        return std::ranges::any_of(section.content, [&entry](const Content& content) {
            return std::get_if<TableTemplate>(&content.value) == &entry;
        });
    };
    return has(*chapter) || std::ranges::any_of(chapter->sections, has);
}

} // namespace

std::optional<PlanTable> recognise_table(const Table& table, const Chapter* chapter, const Template& plan_template) {
    const auto header_keys = keys_of_header(table);
    Match best;
    std::size_t best_score = 0;
    for (const auto* entry : plan_template.tables()) {
        const bool at_home = belongs_to(*entry, chapter);
        const std::size_t needed = at_home ? 1 : std::max<std::size_t>(2, (entry->columns.size() + 1) / 2);
        for (std::size_t row = 0; row < header_keys.size(); ++row) {
            auto match = match_header(header_keys[row], row, *entry);
            const std::size_t score = 2 * match.columns + (at_home ? 1 : 0);
            if (!at_home && lacks(match, ColumnKind::activity)) continue; // see recognise_group_table
            if (match.columns >= needed && score > best_score) best = std::move(match), best_score = score;
        }
    }
    if (best.entry == nullptr) return std::nullopt;
    return as_table(std::move(best));
}

std::optional<PlanTable> recognise_group_table(const Table& table, const Template& plan_template) {
    const auto header_keys = keys_of_header(table);
    for (const auto* entry : plan_template.tables())
        for (std::size_t row = 0; row < header_keys.size(); ++row) {
            auto match = match_header(header_keys[row], row, *entry);
            if (has(match, ColumnKind::goal) && has(match, ColumnKind::target_group) &&
                !has(match, ColumnKind::activity))
                return as_table(std::move(match));
        }
    return std::nullopt;
}

} // namespace plan::core
