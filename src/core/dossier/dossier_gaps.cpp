#include "core/dossier/dossier_gaps.hpp"

#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {

DossierGaps::DossierGaps(const Plan& plan, const Budget& budget, int year, Day today)
    : plan_(plan), calendar_(plan), year_(year), today_(today),
      asks_for_use_(std::ranges::any_of(plan.tables(role::table::costs), [](const PlanTable* table) {
          return table->has_column(role::column::relevance);
      })) {
    for (const auto& each : budget.years)
        for (const auto& dated : each.costs) year_of_[dated.cost] = each.year;
    for (const auto& cost : plan.costs) {
        if (cost.match) activities_with_costs_.insert(*cost.match);
        else names_of_costs_.insert(match_key(cost.name()));
    }
}

void DossierGaps::look_at(const DossierRow& row, const Payment* payment, const std::optional<Period>& period,
                          bool has_proof) {
    look_at_costs(row);
    const bool costs_something = row.planned.value_or(0) != 0;
    if (payment == nullptr) {
        if (costs_something) add(DossierGapKind::no_state, row, row.planned);
        return;
    }
    const auto& item = *row.follow_up;
    look_at_payment(row, has_proof);
    look_at_years(row, *payment);
    if (!item.state && costs_something) add(DossierGapKind::no_state, row, row.planned);
    if (item.state == FollowUpState::planned && period && period->to < today_)
        add(DossierGapKind::past_planned, row, row.planned, row.date);
    if (item.state == FollowUpState::done && costs_something && !item.paid && !item.is_paid_unread)
        add(DossierGapKind::not_paid, row, row.planned);
}

std::vector<DossierGap> DossierGaps::found() const {
    auto result = gaps_;
    std::ranges::stable_sort(result, {}, &DossierGap::kind);
    return result;
}

void DossierGaps::add(DossierGapKind kind, const DossierRow& row, std::optional<Cents> amount, std::string written) {
    gaps_.push_back({kind, row.number, row.what, amount, std::move(written), {}, {}});
}

void DossierGaps::look_at_costs(const DossierRow& row) {
    for (const auto* cost : row.costs)
        if (cost->is_unread)
            add(DossierGapKind::planned_unread, row, {}, on_one_line(cost->table->text(cost->row, role::column::cost)));
    if (!asks_for_use_ || row.costs.empty() || !row.use.empty()) return;
    const bool is_paid = row.paid.value_or(0) != 0;
    const bool is_cancelled = row.follow_up != nullptr && row.follow_up->state == FollowUpState::cancelled;
    if (is_paid) add(DossierGapKind::no_use, row, row.paid);
    else if (row.planned.value_or(0) != 0 && !is_cancelled) add(DossierGapKind::no_use, row, row.planned);
}

void DossierGaps::look_at_payment(const DossierRow& row, bool has_proof) {
    if (!row.paid_as_written.empty()) add(DossierGapKind::paid_unread, row, {}, row.paid_as_written);
    if (row.paid.value_or(0) == 0) return;
    if (!has_proof) add(DossierGapKind::no_proof, row, row.paid);
    if (trimmed(row.follow_up->invoice).empty() && !is_travel(row)) add(DossierGapKind::no_invoice, row, row.paid);
    if (!is_planned(row)) add(DossierGapKind::not_planned, row, row.paid);
    if (!row.is_paid_counted) add(DossierGapKind::payer_unknown, row, row.paid);
}

/// What was paid in another year than it was planned in, or the other way round.
void DossierGaps::look_at_years(const DossierRow& row, const Payment& payment) {
    const auto& item = *payment.item;
    if (item.paid.value_or(0) == 0 || payment.year == 0) return;
    for (const auto cost : item.costs) {
        const auto planned = year_of_.find(&plan_.costs[cost]);
        if (planned == year_of_.end() || planned->second == payment.year) continue;
        if (planned->second != year_ && payment.year != year_) continue;
        add(DossierGapKind::other_year, row, item.paid);
        gaps_.back().planned = calendar_.label(planned->second);
        gaps_.back().paid = calendar_.label(payment.year);
        return;
    }
}

bool DossierGaps::is_planned(const DossierRow& row) const {
    const auto& item = *row.follow_up;
    if (!row.costs.empty() || !item.costs.empty()) return true;
    if (item.match) return activities_with_costs_.contains(*item.match);
    const std::string_view name = item.activity.text; // a second invoice of a cost without an activity
    return names_of_costs_.contains(match_key(name)) ||
           names_of_costs_.contains(match_key(name.substr(0, name.rfind('('))));
}

/// There may be no invoice of it.
bool DossierGaps::is_travel(const DossierRow& row) const {
    const auto& travel = plan_.plan_template->money.travel_keys;
    return !row.costs.empty() && std::ranges::all_of(row.costs, [&travel](const CostItem* cost) {
        return contains(travel, match_key(cost->category));
    });
}

} // namespace plan::core
