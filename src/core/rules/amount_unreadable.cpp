// amount-unreadable: an amount that cannot be read with certainty, so that no total can be trusted.
#include "core/filled_cells.hpp"
#include "core/rules/rule_list.hpp"

namespace plan::core::rules {
namespace {

void check(const Subject& subject, Report& report) {
    each_filled_cell(subject.plan, ColumnKind::amount, [&report](const PlacedText& cell, const Column& column) {
        if (!parse_amount(cell.text))
            report.add(cell.place, cell.text, {{"amount", cell.text}, {"column", column.title}});
    });
}

} // namespace

const Rule amount_unreadable{"amount-unreadable", "", false, "", check};

} // namespace plan::core::rules
