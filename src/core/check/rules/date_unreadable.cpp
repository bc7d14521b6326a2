// date-unreadable: a date that could mean anything.
#include "core/check/rule_list.hpp"
#include "core/plan/filled_cells.hpp"
#include "core/plan/placed_text.hpp"

namespace plan::core::rules {
namespace {

void check(const PlanTables& tables, Report& report) {
    each_filled_cell(tables, ColumnKind::date, [&](const PlacedText& cell, const Column&) {
        if (!tables.period(cell.text)) report.add(cell.place, cell.text, {{"date", cell.text}});
    });
}

} // namespace

const Rule date_unreadable{.id = "date-unreadable", .source = "T121", .run = check};

} // namespace plan::core::rules
