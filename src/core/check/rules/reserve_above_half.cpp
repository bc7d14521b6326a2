// reserve-above-half: a reserve of more than half of the grant of the year in which it was built up.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/template/roles.hpp"

namespace plan::core::rules {
namespace {

/// What might be kept of the year before; where that is not known, half of the grant of the year itself, unless the
/// school chose that another year's counts.
std::optional<Cents> largest_reserve(const BudgetYear& year, const Budget& budget) {
    const auto* before = budget.year(year.year - 1);
    if (before != nullptr && before->cap) return before->cap;
    return budget.settings.cap_base == CapBase::same_year ? year.cap : std::nullopt;
}

void check(const RuleInput& subject, Report& report) {
    for (const auto& year : subject.budget.years) {
        if (year.means == nullptr || !year.means->reserve) continue;
        const auto largest = largest_reserve(year, subject.budget);
        if (!largest || *year.means->reserve <= *largest) continue;
        const auto* cell = year.means->table->cell(year.means->row, role::column::reserve);
        report.add(cell->place, std::to_string(year.year),
                   {{"year", year.label},
                    {"reserve", format_amount(*year.means->reserve)},
                    {"largest", format_amount(*largest)}});
    }
}

} // namespace

const Rule reserve_above_half{.id = "reserve-above-half", .source = "V83", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
