// date-unreadable: a date that could mean anything.
#include "core/placeholder.hpp"
#include "core/rules/rule_list.hpp"

namespace plan::core::rules {
namespace {

void check_table(const Plan& plan, const PlanTable& table, std::size_t column, Report& report) {
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto* cell = table.cell(row, column);
        if (cell == nullptr || cell->text.empty() || !find_placeholders(cell->text).empty()) continue;
        if (!plan.period(cell->text)) report.add(cell->place, cell->text, {{"date", cell->text}});
    }
}

void check(const Subject& subject, Report& report) {
    for (const auto& chapter : subject.plan.chapters)
        for (const auto& table : chapter.tables)
            for (std::size_t column = 0; column < table.shape->columns.size(); ++column)
                if (table.shape->columns[column].kind == ColumnKind::date)
                    check_table(subject.plan, table, column, report);
}

} // namespace

const Rule date_unreadable{"date-unreadable", "T121", false, "", check};

} // namespace plan::core::rules
