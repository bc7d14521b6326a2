#include "core/check/payment_proof.hpp"

#include "core/check/follow_up_cells.hpp"
#include "core/reading/follow_up_reading.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"

#include <algorithm>

namespace plan::core {
namespace {

/// By what stands in brackets, or by all its costs; those of its activity where the row has none of its own.
bool is_travel(const Plan& plan, const FollowUpItem& item) {
    const auto& known = plan.plan_template->money.travel_keys;
    if (contains(known, qualified_key(item.activity.text).qualifier)) return true;
    bool has_any = false;
    const auto is_other = [&](const CostItem& cost) { return !contains(known, match_key(cost.category)); };
    for (std::size_t at = 0; at < plan.costs.size(); ++at) {
        const bool is_its_own = item.costs.empty() ? item.match && plan.costs[at].match == item.match
                                                   : std::ranges::find(item.costs, at) != item.costs.end();
        if (!is_its_own) continue;
        if (is_other(plan.costs[at])) return false;
        has_any = true;
    }
    return has_any;
}

/// A table without a column for proof may say in that of the invoice where the proof is.
bool has_proof(const FollowUpItem& item) {
    return !item.proof.text.empty() || (item.cell(role::column::proof) == nullptr && !item.invoice.empty());
}

} // namespace

void report_without_proof(const RuleInput& subject, PaidFor what, Report& report) {
    for (const auto& payment : subject.budget.payments) {
        const auto& item = *payment.item;
        if (payment.payer != Payer::grant || item.paid.value_or(0) <= 0 || has_proof(item)) continue;
        if (has_open_cell(item, {role::column::activity, role::column::paid, role::column::proof})) continue;
        if (is_travel(subject.plan, item) != (what == PaidFor::travel)) continue;
        const auto* proof = item.cell(role::column::proof);
        const auto& cell = proof == nullptr ? cell_or_activity(item, role::column::paid) : *proof;
        report
            .add(cell.place, item.activity.text + "|" + format_amount(*item.paid),
                 {{"activity", item.activity.text}, {"paid", format_amount(*item.paid)}})
            .fix = fix::FillIn{};
    }
}

} // namespace plan::core
