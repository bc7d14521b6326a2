// imposed-training-not-on-school: a staff member pays for training that the school imposes.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/phrases.hpp"
#include "core/template/roles.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    const auto& known = subject.plan.plan_template->money;
    for (const auto& cost : subject.plan.costs) {
        if (cost.paid_by != Payer::staff || cost.cents == 0) continue;
        if (cell_that_says(cost, known.imposed_phrases, known.negations) == nullptr) continue;
        auto& finding = report.add(cost.cell(role::column::payer)->place, cost.activity + "|" + cost.payer,
                                   {{"activity", cost.name()}, {"payer", cost.payer}});
        if (!known.school_payer.empty()) finding.fix = fix::ReplaceCell{known.school_payer};
    }
}

} // namespace

const Rule imposed_training_not_on_school{
    .id = "imposed-training-not-on-school", .source = "V97", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
