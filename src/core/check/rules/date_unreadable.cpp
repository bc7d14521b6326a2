// date-unreadable: a date that could mean anything, or that does not exist.
#include "core/check/rule_list.hpp"
#include "core/plan/filled_cells.hpp"
#include "core/plan/placed_text.hpp"

namespace plan::core::rules {
namespace {

std::string_view variant_of(DateProblem problem) {
    switch (problem) {
    case DateProblem::no_such_day:
        return "day";
    case DateProblem::gap:
        return "gap";
    case DateProblem::ambiguous:
        return "ambiguous";
    default:
        return "";
    }
}

/// Of a weekday that contradicts its date, weekday-differs speaks.
void check(const PlanTables& tables, Report& report) {
    each_filled_cell(tables, ColumnKind::date, [&](const PlacedText& cell, const Column&) {
        const auto problem = tables.dates(cell.text).problem;
        if (problem == DateProblem::none || problem == DateProblem::weekday_differs) return;
        report.add(cell.place, cell.text, {{"date", cell.text}}).variant = variant_of(problem);
    });
}

} // namespace

const Rule date_unreadable{.id = "date-unreadable", .source = "T121", .run = check};

} // namespace plan::core::rules
