// The cells of plan tables that hold a date, a level, an amount.
#pragma once

#include "core/plan/plan_tables.hpp"
#include "core/text/placeholder.hpp"

namespace plan::core {

/// Gives each cell of the columns of a kind, with its column, to `take`; not those that are still to be filled in.
template <typename Take>
void each_filled_cell(const PlanTables& tables, ColumnKind kind, Take&& take) {
    for (const auto* table : tables.all())
        for (std::size_t column = 0; column < table->entry->columns.size(); ++column) {
            const auto& entry = table->entry->columns[column];
            const bool is_meant = entry.kind == kind && table->is_told_here(column);
            for (std::size_t row = 0; is_meant && row < table->rows.size(); ++row)
                if (const auto* cell = table->cell(row, column);
                    cell != nullptr && !cell->text.empty() && find_placeholders(cell->text).empty())
                    take(*cell, entry);
        }
}

} // namespace plan::core
