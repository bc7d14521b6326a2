// date-unreadable: a date that could mean anything.
#include "core/check/rule_list.hpp"
#include "core/plan/filled_cells.hpp"
#include "core/plan/placed_text.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    each_filled_cell(subject.plan, ColumnKind::date, [&](const PlacedText& cell, const Column&) {
        if (!subject.plan.period(cell.text)) report.add(cell.place, cell.text, {{"date", cell.text}});
    });
}

} // namespace

const Rule date_unreadable{"date-unreadable", "T121", false, "", check, false};

} // namespace plan::core::rules
