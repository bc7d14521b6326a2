// paid-differs: what an activity cost is quite another amount than what was planned for it.
#include "core/check/follow_up_cells.hpp"
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/reading/follow_up_reading.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace plan::core::rules {
namespace {

bool is_possible(Cents amount) { return amount <= largest_amount && amount >= -largest_amount; }

/// All rows about one thing: what they settle, and what was paid.
struct Settlement {
    std::set<std::size_t> costs; ///< indices in Plan::costs
    Cents paid = 0;
    const FollowUpItem* last = nullptr; ///< that has an amount
    bool is_open = false;               ///< something may still be paid, or is not known
};

/// Whether a row says all that will be paid for it.
bool is_closed(const Plan& plan, const FollowUpItem& item) {
    const auto costs_something = [&plan](std::size_t at) { return plan.costs[at].cents != Cents{0}; };
    if (item.state != FollowUpState::done || item.is_paid_unread) return false;
    if (has_open_cell(item, {role::column::activity, role::column::state, role::column::paid})) return false;
    return item.paid ? is_possible(*item.paid) : std::ranges::none_of(item.costs, costs_something);
}

/// The rows of the follow-up, put together: of one activity, or of one loose cost.
class Settlements {
public:
    explicit Settlements(const Plan& plan) : plan_(plan) {
        for (const auto& item : plan.follow_up)
            if (!item.match && !item.costs.empty()) {
                names_.emplace(match_key(item.activity.text), &item);
                names_.emplace(qualified_key(item.activity.text).name, &item);
            }
        for (const auto& item : plan.follow_up)
            if (item.state != FollowUpState::cancelled) add(item); // of a cancelled one another rule speaks
    }

    [[nodiscard]] std::vector<Settlement> all() const {
        std::vector<Settlement> result;
        for (const auto& [first, settlement] : by_first_) result.push_back(settlement);
        return result;
    }

private:
    /// The row that stands for all about the same; a second invoice of a loose cost goes with the row that settles it.
    const FollowUpItem& first_of(const FollowUpItem& item) {
        if (item.match) return *activities_.try_emplace(*item.match, &item).first->second;
        if (!item.costs.empty()) return item;
        for (const auto& name : {match_key(item.activity.text), qualified_key(item.activity.text).name})
            if (const auto named = names_.find(name); named != names_.end()) return *named->second;
        return item;
    }

    void add(const FollowUpItem& item) {
        auto& settlement = by_first_[static_cast<std::size_t>(&first_of(item) - plan_.follow_up.data())];
        settlement.costs.insert(item.costs.begin(), item.costs.end());
        if (!is_closed(plan_, item)) settlement.is_open = true;
        else settlement.paid += item.paid.value_or(0);
        if (item.paid) settlement.last = &item;
    }

    const Plan& plan_;
    std::map<std::size_t, const FollowUpItem*> activities_;
    std::map<std::string, const FollowUpItem*> names_; ///< of the rows that settle a loose cost
    std::map<std::size_t, Settlement> by_first_;
};

/// What was planned for these costs; nothing where an amount is not known, or counts for other costs too.
std::optional<Cents> planned_for(const Plan& plan, const std::set<std::size_t>& costs) {
    if (costs.empty()) return std::nullopt;
    Cents sum = 0;
    for (const auto at : costs) {
        const auto& cost = plan.costs[at];
        const bool goes_on = at + 1 < plan.costs.size() && plan.costs[at + 1].is_amount_above;
        if (goes_on && !costs.contains(at + 1)) return std::nullopt;
        if (cost.is_amount_above && at > 0 && costs.contains(at - 1)) continue;
        if (!cost.cents || !is_possible(*cost.cents)) return std::nullopt;
        sum += *cost.cents;
    }
    return sum;
}

bool differs(Cents paid, Cents planned, unsigned per_cent) {
    constexpr Cents whole = 100;
    if (planned <= 0) return planned == 0 && paid > 0;
    return std::max(paid - planned, planned - paid) * whole > planned * Cents{per_cent};
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    for (const auto& settlement : Settlements(plan).all()) {
        if (settlement.is_open || settlement.last == nullptr) continue;
        const auto planned = planned_for(plan, settlement.costs);
        if (!planned || !differs(settlement.paid, *planned, plan.plan_template->follow_up.paid_differs)) continue;
        const auto& cell = cell_or_activity(*settlement.last, role::column::paid);
        const auto& activity = settlement.last->activity.text;
        report.add(
            cell.place, activity + "|" + cell.text,
            {{"activity", activity}, {"paid", format_amount(settlement.paid)}, {"planned", format_amount(*planned)}});
    }
}

} // namespace

const Rule paid_differs{.id = "paid-differs", .source = "V110", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
