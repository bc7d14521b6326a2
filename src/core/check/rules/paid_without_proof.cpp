// paid-without-proof: money of the grant was paid, and nothing shows for what. Of travel another rule speaks.
#include "core/check/payment_proof.hpp"
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) { report_without_proof(subject, PaidFor::activity, report); }

} // namespace

const Rule paid_without_proof{
    .id = "paid-without-proof", .source = "V95, V110", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
