#include "core/years/year_comparison.hpp"

#include "core/budget/budget.hpp"
#include "core/plan/consultations.hpp"
#include "core/plan/deliveries.hpp"
#include "core/plan/plan_hours.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/text_likeness.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <tuple>

namespace plan::core {
namespace {

using Kind = ComparisonNote::Kind;

/// How late a plan is among those of its year.
auto lateness(const Plan& plan) {
    int version = 0;
    for (const auto& delivery : deliveries(plan)) version = std::max(version, delivery.version);
    Day last_talk{};
    for (const auto& talk : plan.consultations)
        if (talk.period && plan.knows_days_of(talk.date)) last_talk = std::max(last_talk, talk.period->to);
    return std::tuple(version, is_approved(plan), last_talk);
}

std::string organisation_of(const Plan& plan) { return std::string(trimmed(on_one_line(plan.organisation))); }

void add_money(const Plan& plan, ComparedYear& year) {
    const auto budget = budget_of(plan);
    const bool is_followed = !plan.follow_up.empty();
    if (!plan.costs.empty()) year.planned = budget.total;
    if (is_followed) year.paid = budget.total_paid;
    year.some_amounts = budget.unread > 0 || budget.unread_paid > 0;
    for (const auto& each : budget.years) {
        ComparedBudgetYear known{each.year, each.label, each.grant, each.planned, {}, {}, {}};
        if (each.unread > 0 && each.planned == Cents{0}) known.planned.reset();
        if (is_followed) known.paid = each.paid;
        if (each.result) {
            known.carried_over = each.result->carry_over;
            known.repaid = each.result->repay;
        }
        const bool says_nothing = !each.grant && each.planned.value_or(0) == 0 && each.paid.value_or(0) == 0;
        if (!says_nothing) year.budget_years.push_back(std::move(known));
    }
}

ComparedYear year_of_plan(const Plan& plan, std::size_t index) {
    ComparedYear year;
    year.plan = &plan;
    year.index = index;
    year.school_year = *plan.school_year;
    year.goals = plan.goals.size();
    year.activities = plan.activities.size();
    if (!plan.follow_up.empty()) year.states = count_states(plan);
    const auto hours = hours_of(plan);
    year.hours_planned = hours.planned;
    year.hours_done = hours.done;
    year.some_hours = hours.some;
    add_money(plan, year);
    return year;
}

/// Finds the goals of each year among those of the years before.
class GoalLines {
public:
    explicit GoalLines(YearComparison& result) : result_(result) {}

    void add(std::size_t at) {
        const auto& goals = result_.years[at].plan->goals;
        std::vector<std::size_t> lines(goals.size(), none);
        for (std::size_t goal = 0; goal < goals.size(); ++goal) {
            const auto line = line_with_key(goals[goal].key);
            if (line == none || !result_.goals[line].years[at].title.empty()) continue;
            lines[goal] = line;
            take(line, goals[goal], at, false);
        }
        for (std::size_t goal = 0; goal < goals.size(); ++goal) {
            if (lines[goal] != none) continue;
            const auto like = line_like(goals[goal], at);
            take(like != none ? like : new_line(), goals[goal], at, like != none);
        }
    }

    void settle() {
        for (auto& goal : result_.goals)
            for (std::size_t at = 0; at < goal.years.size(); ++at) {
                auto& year = goal.years[at];
                const bool is_there = !year.title.empty();
                const bool was_there = at > 0 && !goal.years[at - 1].title.empty();
                if (at == 0) year.state = is_there ? GoalState::there : GoalState::absent;
                else if (is_there) year.state = was_there ? GoalState::kept : GoalState::added;
                else year.state = was_there ? GoalState::dropped : GoalState::absent;
                if (is_there) goal.title = year.title;
            }
    }

private:
    static constexpr auto none = std::numeric_limits<std::size_t>::max();

    [[nodiscard]] std::size_t line_with_key(const std::string& key) const {
        const auto found = lines_.find(key);
        return found == lines_.end() ? none : found->second;
    }

    /// Of the goals of the year before that this one has not found again, the one that is clearly meant.
    [[nodiscard]] std::size_t line_like(const Goal& goal, std::size_t at) const {
        if (at == 0) return none;
        std::vector<std::string> titles;
        std::vector<std::size_t> lines;
        for (std::size_t line = 0; line < result_.goals.size(); ++line) {
            const auto& years = result_.goals[line].years;
            if (years[at - 1].title.empty() || !years[at].title.empty()) continue;
            titles.push_back(years[at - 1].title);
            lines.push_back(line);
        }
        const auto* like = closest_name(goal.title.text, titles);
        return like == nullptr ? none : lines[static_cast<std::size_t>(like - titles.data())];
    }

    std::size_t new_line() {
        result_.goals.push_back({{}, std::vector<GoalInYear>(result_.years.size())});
        return result_.goals.size() - 1;
    }

    void take(std::size_t line, const Goal& goal, std::size_t at, bool renamed) {
        auto& years = result_.goals[line].years;
        auto title = without_break_marks(goal.title.text);
        if (renamed) {
            const auto& now = result_.years[at];
            result_.notes.push_back({.kind = Kind::likely_same,
                                     .plan = now.index,
                                     .school_year = now.school_year.label(),
                                     .name = title,
                                     .other = years[at - 1].title});
        }
        years[at] = {GoalState::absent, std::move(title), renamed};
        lines_.emplace(goal.key, line);
    }

    YearComparison& result_;
    std::map<std::string, std::size_t> lines_; ///< by the keys that a goal had in any year
};

/// A name of the school, as another plan of it may write it.
bool is_same_organisation(const std::string& one, const std::string& other) {
    return one.empty() || other.empty() || match_key(one) == match_key(other) || closest_name(one, {other}) != nullptr;
}

void note_strangers(YearComparison& result) {
    if (result.years.empty()) return;
    for (const auto& year : result.years)
        if (auto name = organisation_of(*year.plan); !name.empty()) result.organisation = std::move(name);
    const auto& last = *result.years.back().plan;
    for (const auto& year : result.years) {
        const auto name = organisation_of(*year.plan);
        if (!is_same_organisation(name, result.organisation))
            result.notes.push_back({.kind = Kind::other_organisation,
                                    .plan = year.index,
                                    .school_year = year.school_year.label(),
                                    .name = name,
                                    .other = result.organisation});
        if (year.plan->plan_template->profile != last.plan_template->profile)
            result.notes.push_back({.kind = Kind::other_profile,
                                    .plan = year.index,
                                    .school_year = year.school_year.label(),
                                    .name = year.plan->plan_template->name.nl,
                                    .other = last.plan_template->name.nl});
    }
}

void note_what_is_partly_known(YearComparison& result) {
    for (const auto& year : result.years) {
        if (year.some_hours)
            result.notes.push_back(
                {.kind = Kind::some_hours, .plan = year.index, .school_year = year.school_year.label()});
        if (year.some_amounts)
            result.notes.push_back(
                {.kind = Kind::some_amounts, .plan = year.index, .school_year = year.school_year.label()});
    }
}

/// A gap of many years is a slip of the pen in one of them rather than plans that are missing.
void note_gaps(YearComparison& result) {
    for (std::size_t at = 1; at < result.years.size(); ++at) {
        const auto& before = result.years[at - 1].school_year;
        const auto& year = result.years[at];
        for (int missing = before.first_year + 1;
             missing < year.school_year.first_year && missing <= before.first_year + int{most_compared_plans};
             ++missing)
            result.notes.push_back({.kind = Kind::gap,
                                    .plan = year.index,
                                    .school_year = SchoolYear{missing, year.school_year.first_month}.label()});
    }
}

} // namespace

std::string_view name_of(GoalState state) {
    constexpr std::array<std::string_view, 5> names = {"absent", "there", "kept", "new", "dropped"};
    return names[static_cast<std::size_t>(state)];
}

std::string_view name_of(ComparisonNote::Kind kind) { return comparison_notes[static_cast<std::size_t>(kind)]; }

bool YearComparison::has_problems() const { return std::ranges::any_of(notes, &ComparisonNote::is_problem); }

std::vector<std::string> YearComparison::goals_that_are(GoalState state, std::size_t year) const {
    std::vector<std::string> titles;
    for (const auto& goal : goals)
        if (year < goal.years.size() && goal.years[year].state == state)
            titles.push_back(state == GoalState::dropped ? goal.years[year - 1].title : goal.years[year].title);
    return titles;
}

YearComparison compare_years(const std::vector<const Plan*>& plans) {
    YearComparison result;
    std::map<int, std::vector<std::size_t>> by_year;
    for (std::size_t at = 0; at < plans.size(); ++at) {
        const auto& plan = *plans[at];
        if (!plan.school_year) {
            result.notes.push_back({.kind = Kind::school_year_unknown, .plan = at, .name = organisation_of(plan)});
            continue;
        }
        by_year[plan.school_year->first_year].push_back(at);
    }
    for (const auto& [year, given] : by_year) {
        auto latest = given.front();
        for (const auto at : given)
            if (lateness(*plans[at]) >= lateness(*plans[latest])) latest = at;
        result.years.push_back(year_of_plan(*plans[latest], latest));
        for (const auto at : given)
            if (at != latest)
                result.notes.push_back({.kind = Kind::same_year,
                                        .plan = at,
                                        .school_year = plans[at]->school_year->label(),
                                        .name = organisation_of(*plans[latest]),
                                        .other = organisation_of(*plans[at]),
                                        .instead = latest});
    }
    GoalLines lines(result);
    for (std::size_t at = 0; at < result.years.size(); ++at) lines.add(at);
    lines.settle();
    note_strangers(result);
    note_gaps(result);
    note_what_is_partly_known(result);
    return result;
}

} // namespace plan::core
