// cell-empty: a cell of a plan table is empty. A blank goal means "same as above" (T76); a wholly blank row is no row
// yet.
#include "core/check/rule_list.hpp"

namespace plan::core::rules {
namespace {

void check_table(const PlanTable& table, Report& report) {
    bool goal_above = false;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (const auto* goal = table.cell(row, ColumnKind::goal); goal != nullptr && !goal->text.empty())
            goal_above = true;
        if (table.row_is_blank(row) || table.row_is_total(row)) continue;
        for (std::size_t column = 0; column < table.entry->columns.size(); ++column) {
            const auto& entry = table.entry->columns[column];
            const auto* cell = table.cell(row, column);
            if (cell == nullptr || !cell->text.empty() || entry.may_be_empty || !table.is_told_here(column)) continue;
            if (entry.kind == ColumnKind::goal && goal_above) continue;
            std::string row_text;
            for (const auto& other : table.rows[row]) row_text += other.text + "|";
            report.add(cell->place, entry.id + ":" + row_text, {{"column", entry.title}});
        }
    }
}

void check(const PlanTables& tables, Report& report) {
    for (const auto* table : tables.all()) check_table(*table, report);
}

} // namespace

const Rule cell_empty{.id = "cell-empty", .source = "T76", .run = check};

} // namespace plan::core::rules
