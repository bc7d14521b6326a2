// What was paid on the grant without a proof.
#pragma once

#include "core/check/rule.hpp"

namespace plan::core {

enum class PaidFor { activity, travel };

/// Takes down each row of the follow-up with money of the grant and nothing that proves what it was for, at the cell
/// for the proof, or else at the amount.
/// @param what  travel, or all else
void report_without_proof(const RuleInput& subject, PaidFor what, Report& report);

} // namespace plan::core
