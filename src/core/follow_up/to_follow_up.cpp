#include "core/follow_up/to_follow_up.hpp"

#include "core/plan/overdue.hpp"
#include "core/reading/follow_up_reading.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace plan::core {
namespace {

Day last_of_month(Day day) {
    const std::chrono::year_month_day date{day};
    return Day{date.year() / date.month() / std::chrono::last};
}

/// Days of which it is known when they are.
struct KnownDays {
    std::string date; ///< as the plan says them
    std::vector<Period> parts;
    Place place; ///< where it says so
};

/// When something is.
struct Times {
    std::vector<KnownDays> known;
    std::optional<Day> last; ///< nothing where one of its days is not known
};

class Finder {
public:
    Finder(const Plan& plan, Day today) : plan_(plan), today_(today), end_(last_of_month(today)) {}

    std::vector<ToFollowUp> find(const std::vector<Payment>& payments) {
        add_rows();
        for (const auto& payment : payments) add_incomplete(payment);
        add_activities_without_row();
        add_agenda_without_row();
        const auto order = [](const ToFollowUp& each) { return std::tuple(each.group, !each.day, each.day); };
        std::ranges::stable_sort(found_, {}, order);
        return std::move(found_);
    }

private:
    void add_rows() {
        for (const auto& item : plan_.follow_up) {
            const bool is_second = item.match && !followed_.insert(*item.match).second;
            for (const auto at : item.agenda) scheduled_.insert(at);
            if (is_second && item.costs.empty() && !item.period) continue; // but one more invoice
            if (!is_undecided(item) && !is_put_off_to_a_day(item)) continue;
            if (add({FollowUpGroup::over, item.activity.text, item.date.text, {}, {}, true, item.activity.place},
                    times_of(item)))
                listed_.insert(&item);
        }
    }

    void add_incomplete(const Payment& payment) {
        const auto& item = *payment.item;
        if (listed_.contains(&item) || is_undecided(item)) return;
        auto missing = missing_parts(payment);
        std::erase_if(missing, [&item](MissingPart part) {
            const bool is_money =
                part == MissingPart::paid || part == MissingPart::invoice || part == MissingPart::proof;
            return !is_money || !item.table->has_column(name_of(part));
        });
        if (missing.empty()) return;
        found_.push_back({FollowUpGroup::incomplete, without_break_marks(item.activity.text),
                          without_break_marks(item.date.text), first_day(times_of(item)), std::move(missing), true,
                          item.activity.place});
    }

    void add_activities_without_row() {
        std::vector<std::vector<const AgendaItem*>> moments(plan_.activities.size());
        for (const auto& item : plan_.agenda)
            if (const auto at = item.match ? item.match : item.resembles) moments[*at].push_back(&item);
        for (std::size_t at = 0; at < plan_.activities.size(); ++at) {
            const auto& activity = plan_.activities[at].activity;
            if (followed_.contains(at) || !is_named(activity.text)) continue;
            add({FollowUpGroup::over, activity.text, {}, {}, {}, false, activity.place}, times_of(moments[at]));
        }
    }

    void add_agenda_without_row() {
        std::map<std::string, std::vector<const AgendaItem*>> moments_of_name;
        std::vector<std::string> names;
        for (std::size_t at = 0; at < plan_.agenda.size(); ++at) {
            const auto& item = plan_.agenda[at];
            const bool needs_none =
                item.match || item.resembles || plan_.plan_template->vocabulary.not_scheduled.in(item.activity.text);
            if (needs_none || scheduled_.contains(at) || !is_named(item.activity.text)) continue;
            auto& moments = moments_of_name[match_key(item.activity.text)];
            if (moments.empty()) names.push_back(match_key(item.activity.text));
            moments.push_back(&item);
        }
        for (const auto& name : names) {
            const auto& moments = moments_of_name[name];
            const auto& first = moments.front()->activity;
            add({FollowUpGroup::over, first.text, {}, {}, {}, false, first.place}, times_of(moments));
        }
    }

    static bool is_named(const std::string& text) { return !text.empty() && !is_only_placeholder(text); }

    /// Whether a row that was put off says to which later day.
    [[nodiscard]] bool is_put_off_to_a_day(const FollowUpItem& item) const {
        if (item.state != FollowUpState::postponed || !item.period || !plan_.knows_days_of(item.date.text))
            return false;
        std::optional<Day> planned;
        const auto look_at = [&planned](const std::optional<Period>& period) {
            if (period) planned = std::max(planned.value_or(period->to), period->to);
        };
        for (const auto* moment : moments_of(plan_, item)) look_at(moment->period);
        for (const auto cost : item.costs)
            if (item.agenda.empty()) look_at(plan_.costs[cost].period);
        return !planned || item.period->to > *planned;
    }

    /// Of the row's own date, or else of the agenda.
    [[nodiscard]] Times times_of(const FollowUpItem& item) const {
        if (item.period && plan_.knows_days_of(item.date.text))
            return {{{item.date.text, plan_.dates(item.date.text).parts, item.activity.place}}, item.period->to};
        auto times = times_of(moments_of(plan_, item));
        for (auto& known : times.known) known.place = item.activity.place;
        return times;
    }

    [[nodiscard]] Times times_of(const std::vector<const AgendaItem*>& moments) const {
        Times times;
        bool all_known = true;
        for (const auto* moment : moments) {
            const bool is_known = moment->period && plan_.knows_days_of(moment->date.text);
            all_known = all_known && is_known;
            if (!is_known) continue;
            times.known.push_back({moment->date.text, parts_of(*moment), moment->activity.place});
            times.last = std::max(times.last.value_or(moment->period->to), moment->period->to);
        }
        if (!all_known) times.last.reset();
        return times;
    }

    static std::vector<Period> parts_of(const AgendaItem& moment) {
        return moment.parts.empty() ? std::vector{*moment.period} : moment.parts;
    }

    /// Puts it into the group that its days tell, with the date that tells it.
    /// @return false: into none
    bool add(ToFollowUp entry, const Times& times) {
        const KnownDays* telling = nullptr;
        if (is_over(times)) {
            entry.group = FollowUpGroup::over;
            entry.day = times.last;
            for (const auto& known : times.known)
                if (std::ranges::max(known.parts, {}, &Period::to).to == times.last) telling = &known;
        } else {
            entry.group = FollowUpGroup::coming;
            for (const auto& known : times.known)
                if (const auto day = day_to_come(known.parts); day && (!entry.day || *day < *entry.day)) {
                    entry.day = day;
                    telling = &known;
                }
            if (telling == nullptr) return false;
        }
        if (telling != nullptr) {
            entry.date = telling->date;
            entry.place = telling->place;
        }
        entry.name = without_break_marks(entry.name);
        entry.date = without_break_marks(entry.date);
        found_.push_back(std::move(entry));
        return true;
    }

    static std::optional<Day> first_day(const Times& times) {
        std::optional<Day> first;
        for (const auto& known : times.known)
            for (const auto& part : known.parts) first = std::min(first.value_or(part.from), part.from);
        return first;
    }

    [[nodiscard]] bool is_over(const Times& times) const {
        if (times.last) return *times.last < today_;
        return plan_.school_year && plan_.school_year->period().to < today_;
    }

    /// The first day until the end of the month on which something begins or ends.
    [[nodiscard]] std::optional<Day> day_to_come(const std::vector<Period>& parts) const {
        std::optional<Day> first;
        for (const auto& part : parts)
            for (const auto day : {part.from, part.to})
                if (day >= today_ && day <= end_ && (!first || day < *first)) first = day;
        return first;
    }

    const Plan& plan_;
    Day today_;
    Day end_;                         ///< of the month
    std::set<std::size_t> followed_;  ///< activities that have a row
    std::set<std::size_t> scheduled_; ///< agenda items that have one
    std::set<const FollowUpItem*> listed_;
    std::vector<ToFollowUp> found_;
};

} // namespace

std::vector<ToFollowUp> to_follow_up(const Plan& plan, const std::vector<Payment>& payments, Day today) {
    return Finder(plan, today).find(payments);
}

std::size_t count_over(const Plan& plan, Day today) {
    std::set<std::string> names;
    for (const auto& each : to_follow_up(plan, {}, today))
        if (each.group == FollowUpGroup::over) names.insert(qualified_key(each.name).name);
    return names.size();
}

} // namespace plan::core
