// travel-without-proof: the grant paid for travel, and nothing shows to which activity it went.
#include "core/check/payment_proof.hpp"
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) { report_without_proof(subject, PaidFor::travel, report); }

} // namespace

const Rule travel_without_proof{
    .id = "travel-without-proof", .source = "V106", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
