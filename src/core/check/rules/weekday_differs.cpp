// weekday-differs: the weekday and the date are not of one day, so one of both is a slip of the pen.
#include "core/check/rule_list.hpp"
#include "core/plan/filled_cells.hpp"
#include "core/plan/placed_text.hpp"

namespace plan::core::rules {
namespace {

void check(const PlanTables& tables, Report& report) {
    each_filled_cell(tables, ColumnKind::date, [&](const PlacedText& cell, const Column&) {
        const auto& dates = tables.dates(cell.text);
        if (dates.problem != DateProblem::weekday_differs) return;
        report.add(cell.place, cell.text,
                   {{"date", cell.text}, {"weekday", weekday_name(tables.plan_template().dates, dates.weekday)}});
    });
}

} // namespace

const Rule weekday_differs{.id = "weekday-differs", .run = check};

} // namespace plan::core::rules
