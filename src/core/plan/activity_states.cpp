#include "core/plan/activity_states.hpp"

#include "core/text/matching_key.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <set>

namespace plan::core {
namespace {

/// Of two rows about one activity, the state that says more of it.
std::optional<FollowUpState> of_both(std::optional<FollowUpState> one, std::optional<FollowUpState> other) {
    for (const auto state : {FollowUpState::done, FollowUpState::planned, FollowUpState::postponed})
        if (one == state || other == state) return state;
    return one ? one : other;
}

/// What did not come about, by what the plan and its follow-up know of days.
class LeftOverFinder {
public:
    LeftOverFinder(const Plan& plan, Day today) : plan_(plan), today_(today) {}

    std::vector<LeftOver> find() {
        const auto states = activity_states(plan_);
        for (std::size_t at = 0; at < states.size(); ++at)
            if (states[at] != FollowUpState::done && is_left(states[at], days_of(at)))
                add(plan_.activities[at].activity.text, states[at]);
        for (const auto& item : plan_.follow_up)
            if (!item.match && !item.agenda.empty() && item.state != FollowUpState::done &&
                is_left(item.state, days_of(item)))
                add(item.activity.text, item.state);
        return std::move(found_);
    }

private:
    void add(const std::string& text, std::optional<FollowUpState> state) {
        auto name = without_break_marks(text);
        if (names_.insert(match_key(name)).second) found_.push_back({std::move(name), state});
    }

    /// What was put off to a day that is still to come in this school year may well be done.
    [[nodiscard]] bool is_left(std::optional<FollowUpState> state, std::optional<Day> last) const {
        if (state == FollowUpState::cancelled) return true;
        const auto year = plan_.school_year;
        const bool comes_still = last && *last >= today_ && year && *last <= year->period().to;
        if (state == FollowUpState::postponed) return !comes_still || !is_put_off_within_;
        if (year && year->period().to < today_) return true;
        return last && *last < today_;
    }

    /// The last day on which an activity may be; nothing when no row says so.
    std::optional<Day> days_of(std::size_t activity) {
        std::optional<Day> last;
        is_put_off_within_ = false;
        for (const auto& item : plan_.follow_up)
            if (item.match == activity) last = later(last, days_of_row(item));
        if (last) return last;
        for (const auto& item : plan_.agenda)
            if (item.match == activity && item.period && plan_.knows_days_of(item.date.text))
                last = later(last, item.period->to);
        return last;
    }

    std::optional<Day> days_of(const FollowUpItem& item) {
        is_put_off_within_ = false;
        if (const auto last = days_of_row(item)) return last;
        std::optional<Day> last;
        for (const auto at : item.agenda)
            if (plan_.agenda[at].period) last = later(last, plan_.agenda[at].period->to);
        return last;
    }

    std::optional<Day> days_of_row(const FollowUpItem& item) {
        if (!item.period || !plan_.knows_days_of(item.date.text)) return std::nullopt;
        const bool is_as_planned =
            std::ranges::any_of(item.agenda, [&](std::size_t at) { return plan_.agenda[at].period == item.period; });
        if (item.state == FollowUpState::postponed && !is_as_planned) is_put_off_within_ = true;
        return item.period->to;
    }

    static std::optional<Day> later(std::optional<Day> one, std::optional<Day> other) {
        return one && (!other || *one > *other) ? one : other;
    }

    const Plan& plan_;
    Day today_;
    bool is_put_off_within_ = false; ///< whether the row that was looked at last says a new day
    std::set<std::string> names_;
    std::vector<LeftOver> found_;
};

} // namespace

std::vector<std::optional<FollowUpState>> activity_states(const Plan& plan) {
    std::vector<std::optional<FollowUpState>> states(plan.activities.size());
    for (const auto& item : plan.follow_up)
        if (item.match) states[*item.match] = of_both(states[*item.match], item.state);
    return states;
}

StateCounts count_states(const Plan& plan) {
    StateCounts counts;
    for (const auto& state : activity_states(plan)) {
        ++counts.all;
        if (state == FollowUpState::done) ++counts.done;
        else if (state == FollowUpState::postponed) ++counts.postponed;
        else if (state == FollowUpState::cancelled) ++counts.cancelled;
        else ++counts.open;
    }
    return counts;
}

std::vector<LeftOver> left_over(const Plan& plan, Day today) {
    return plan.follow_up.empty() ? std::vector<LeftOver>{} : LeftOverFinder(plan, today).find();
}

} // namespace plan::core
