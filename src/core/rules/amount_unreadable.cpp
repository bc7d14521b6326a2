// amount-unreadable: an amount that cannot be read with certainty, so that no total can be trusted.
#include "core/placeholder.hpp"
#include "core/rules/rule_list.hpp"

namespace plan::core::rules {
namespace {

void check(const Subject& subject, Report& report) {
    for (const auto& chapter : subject.plan.chapters)
        for (const auto& table : chapter.tables)
            for (std::size_t column = 0; column < table.shape->columns.size(); ++column) {
                if (table.shape->columns[column].kind != ColumnKind::amount) continue;
                for (std::size_t row = 0; row < table.rows.size(); ++row) {
                    const auto* cell = table.cell(row, column);
                    if (cell == nullptr || cell->text.empty() || !find_placeholders(cell->text).empty()) continue;
                    if (!parse_amount(cell->text))
                        report.add(cell->place, cell->text,
                                   {{"amount", cell->text}, {"column", table.shape->columns[column].title}});
                }
            }
}

} // namespace

const Rule amount_unreadable{"amount-unreadable", "", false, "", check};

} // namespace plan::core::rules
