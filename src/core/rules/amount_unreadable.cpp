// amount-unreadable: an amount that cannot be read with certainty, or that cannot be right, so that no total can be
// trusted.
#include "core/filled_cells.hpp"
#include "core/rules/rule_list.hpp"

namespace plan::core::rules {
namespace {

/// A cost may be paid back; means are never less than nothing.
bool is_possible(const std::optional<Cents>& amount, const Column& column) {
    constexpr Cents largest = 1'000'000'000; // ten million euros
    return amount && *amount <= largest && *amount >= (column.id == "cost" ? -largest : 0);
}

void check(const Subject& subject, Report& report) {
    each_filled_cell(subject.plan, ColumnKind::amount, [&report](const PlacedText& cell, const Column& column) {
        if (!is_possible(parse_amount(cell.text), column))
            report.add(cell.place, cell.text, {{"amount", cell.text}, {"column", column.title}});
    });
}

} // namespace

const Rule amount_unreadable{"amount-unreadable", "", false, "", check};

} // namespace plan::core::rules
