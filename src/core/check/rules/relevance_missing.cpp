// relevance-missing: a cost on the grant that does not say what it is good for, and for whom.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/template/roles.hpp"
#include "core/text/words.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    for (const auto& cost : subject.plan.costs) {
        if (cost.paid_by != Payer::grant || cost.cents.value_or(0) <= 0) continue;
        const auto* cell = cost.cell(role::column::relevance);
        if (cell == nullptr || !words(cell->text).empty()) continue; // a missing column is table-columns-missing's
        report.add(cell->place, cost.activity + "|" + cost.date, {{"activity", cost.name()}});
    }
}

} // namespace

const Rule relevance_missing{
    .id = "relevance-missing", .source = "V79, V95", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
