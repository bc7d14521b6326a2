// past-without-state: the date of an activity has passed, and its row of the follow-up does not say what became of it.
#include "core/check/follow_up_cells.hpp"
#include "core/check/rule_list.hpp"
#include "core/template/roles.hpp"
#include "core/text/name_list.hpp"

#include <algorithm>
#include <set>

namespace plan::core::rules {
namespace {

/// When the activity of a row was planned: also its second moment, which the agenda may give another name.
std::vector<const AgendaItem*> moments_of(const Plan& plan, const FollowUpItem& item) {
    std::vector<const AgendaItem*> moments;
    for (const auto at : item.agenda) moments.push_back(&plan.agenda[at]);
    for (const auto& moment : plan.agenda)
        if (item.match && !moment.match && moment.resembles == item.match) moments.push_back(&moment);
    return moments;
}

/// Of the row's own date, or else of all its moments on the agenda; nothing where one of these days is not known.
std::optional<Day> last_day(const Plan& plan, const FollowUpItem& item) {
    if (item.period && plan.knows_days_of(item.date.text)) return item.period->to;
    std::optional<Day> last;
    for (const auto* moment : moments_of(plan, item)) {
        if (!moment->period || !plan.knows_days_of(moment->date.text)) return std::nullopt;
        last = std::max(last.value_or(moment->period->to), moment->period->to);
    }
    return last;
}

/// Nothing, or that it is still planned. Something else that stands there was said on purpose.
bool is_undecided(const FollowUpItem& item) {
    return !item.is_state_unread && item.state.value_or(FollowUpState::planned) == FollowUpState::planned;
}

/// The states by which something is no longer planned, as the template calls them.
std::string later_states(const FollowUpTemplate& words) {
    return listed(std::vector{words.name(FollowUpState::done), words.name(FollowUpState::postponed),
                              words.name(FollowUpState::cancelled)});
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto& words = plan.plan_template->follow_up;
    if (!words.is_there()) return;
    std::set<std::size_t> asked; // activities of which a row above says it, or has been asked for it
    for (const auto& item : plan.follow_up) {
        const bool is_second = item.match && !asked.insert(*item.match).second;
        if (is_second && item.costs.empty() && !item.period) continue; // but one more invoice
        if (!item.is_planned() || !is_undecided(item)) continue;
        if (has_open_cell(item, {role::column::activity, role::column::state})) continue;
        const auto last = last_day(plan, item);
        if (!last || *last >= subject.today) continue;
        report
            .add(cell_or_activity(item, role::column::state).place, item.activity.text + "|" + item.date.text,
                 {{"activity", item.activity.text}, {"values", later_states(words)}})
            .fix = fix::FillIn{};
    }
}

} // namespace

const Rule past_without_state{.id = "past-without-state", .run = check};

} // namespace plan::core::rules
