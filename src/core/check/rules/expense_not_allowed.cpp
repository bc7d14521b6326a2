// expense-not-allowed: a cost on the grant that it is not meant for: by its kind, or perhaps by its wording.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/phrases.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    const auto& known = subject.plan.plan_template->money;
    for (const auto& cost : subject.plan.costs) {
        if (cost.paid_by != Payer::grant || cost.cents == 0) continue;
        const bool by_kind = !cost.category.empty() && contains(known.refused_category_keys, match_key(cost.category));
        const auto* cell =
            by_kind ? cost.cell(role::column::category) : cell_that_says(cost, known.refused_phrases, known.negations);
        if (cell == nullptr) continue;
        auto& finding = report.add(cell->place, cost.activity + "|" + cell->text, {{"expense", cell->text}});
        if (!by_kind) finding.at_most = Severity::warning;
    }
}

} // namespace

const Rule expense_not_allowed{
    .id = "expense-not-allowed", .source = "V77, V108", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
