#include "core/plan/overdue.hpp"

#include <algorithm>

namespace plan::core {

std::vector<const AgendaItem*> moments_of(const Plan& plan, const FollowUpItem& item) {
    std::vector<const AgendaItem*> moments;
    for (const auto at : item.agenda) moments.push_back(&plan.agenda[at]);
    for (const auto& moment : plan.agenda)
        if (item.match && !moment.match && moment.resembles == item.match) moments.push_back(&moment);
    return moments;
}

std::optional<Day> last_day_of(const Plan& plan, const FollowUpItem& item) {
    if (item.period && plan.knows_days_of(item.date.text)) return item.period->to;
    std::optional<Day> last;
    for (const auto* moment : moments_of(plan, item)) {
        if (!moment->period || !plan.knows_days_of(moment->date.text)) return std::nullopt;
        last = std::max(last.value_or(moment->period->to), moment->period->to);
    }
    return last;
}

bool is_undecided(const FollowUpItem& item) {
    return !item.is_state_unread && item.state.value_or(FollowUpState::planned) == FollowUpState::planned;
}

} // namespace plan::core
