// table-columns-missing: a plan table lacks a column that it should have. What may be left empty may be left out too,
// and the second half of a table needs no header. A follow-up without states says nothing of what became of the plan.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/template/roles.hpp"
#include "core/text/name_list.hpp"

namespace plan::core::rules {
namespace {

bool is_needed(const TableTemplate& table, const Column& column) {
    const bool is_state = table.role == role::table::follow_up && column.role == role::column::state;
    return !column.may_be_empty || is_state;
}

void check(const RuleInput& subject, Report& report) {
    for (const auto& chapter : subject.plan.chapters)
        for (const auto& table : chapter.tables) {
            if (table.first_row == 0 || table.is_read_twice()) continue;
            std::vector<std::string> titles;
            for (std::size_t column = 0; column < table.entry->columns.size(); ++column)
                if (!table.column_of[column] && is_needed(*table.entry, table.entry->columns[column]))
                    titles.push_back(table.entry->columns[column].title);
            if (titles.empty()) continue;
            const auto missing = listed(titles);
            const Place header{table.block, CellIndex{table.first_row - 1, 0}, 0, 0};
            report.add(header, table.entry->id + missing, {{"columns", missing}, {"table", table.entry->caption}}).fix =
                fix::AddColumns{table.entry->id};
        }
}

} // namespace

const Rule table_columns_missing{
    .id = "table-columns-missing", .source = "T65-T68, T125-T127", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
