// instalment-not-yet-received: a cost before the money for it is surely in hand.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/template/roles.hpp"

namespace plan::core::rules {
namespace {

/// The first cost too many before each instalment; behind the second all means are in hand.
void check_year(const BudgetYear& year, Report& report) {
    std::optional<Cents> reported;
    for (const auto& day : liquidity(year)) {
        if (day.day >= second_instalment_day(year)) break;
        if (day.spent <= day.in_hand || reported == day.in_hand) continue;
        reported = day.in_hand;
        const auto* cell = day.cost->cell(role::column::cost);
        report.add(cell->place, day.cost->activity + "|" + day.cost->date,
                   {{"year", year.label}, {"spent", format_amount(day.spent)}, {"inHand", format_amount(day.in_hand)}});
    }
}

void check(const RuleInput& subject, Report& report) {
    for (const auto& year : subject.budget.years) check_year(year, report);
}

} // namespace

const Rule instalment_not_yet_received{
    .id = "instalment-not-yet-received", .source = "V89-V92", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
