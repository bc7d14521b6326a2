#include "core/follow_up/learning_overview.hpp"

#include "core/dossier/names.hpp"
#include "core/dossier/said_texts.hpp"
#include "core/follow_up/learning_groups.hpp"
#include "core/reading/hours_reading.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/refused.hpp"
#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace plan::core {
namespace {

/// Something to learn from: an activity, or what a row of the follow-up is about when the plan has no activity for it.
struct Lesson {
    std::string name;
    std::string goal;
    std::vector<StaffGroup> groups; ///< for whom it is meant
    std::vector<const FollowUpItem*> rows;
    std::optional<std::int64_t> planned_hours;
    FollowUpState state = FollowUpState::planned;
    std::vector<StaffGroup> present = {};   ///< of what was done
    std::vector<std::string> people = {};   ///< the same, as it is written
    std::optional<std::int64_t> hours = {}; ///< of what was done
};

/// The names of lessons, by what became of them.
struct States {
    std::array<std::vector<std::string>, follow_up_states.size()> names;
    std::optional<std::int64_t> hours = {};

    void add(const Lesson& lesson, FollowUpState state) {
        add_once(names[static_cast<std::size_t>(state)], lesson.name);
        if (state == FollowUpState::done && lesson.hours) hours = core::add(hours.value_or(0), lesson.hours);
    }
    [[nodiscard]] std::string operator[](FollowUpState state) const {
        return joined(names[static_cast<std::size_t>(state)]);
    }
};

class OverviewMaker {
public:
    explicit OverviewMaker(const Plan& plan) : plan_(plan), words_(plan.plan_template->dossier.learning) {}

    LearningOverview make() {
        read_lessons();
        counts_hours_ = std::ranges::any_of(lessons_, [](const Lesson& lesson) {
            return lesson.planned_hours || lesson.hours ||
                   std::ranges::any_of(lesson.rows, [](const FollowUpItem* row) { return row->hours.has_value(); });
        });
        LearningOverview result;
        result.title = words_.title;
        result.per_goal = per_goal();
        result.per_group = per_group();
        result.per_function = per_function();
        bool anything_done = false;
        for (const auto& lesson : lessons_) {
            if (lesson.state != FollowUpState::done) continue;
            anything_done = true;
            if (lesson.hours) result.hours = add(result.hours.value_or(0), lesson.hours);
        }
        result.not_yet = left_out(lessons_);
        if (anything_done)
            result.conclusion =
                result.not_yet.empty()
                    ? words_.everyone_reached
                    : substitute(words_.not_yet_at_all, [&result](std::string_view) { return listed(result.not_yet); });
        return result;
    }

private:
    void read_lessons() {
        const auto& words = *plan_.plan_template;
        for (const auto& activity : plan_.activities)
            lessons_.push_back({said(activity.activity.text),
                                said(activity.goal),
                                staff_groups(activity.target_group, words, false),
                                {},
                                activity.hours});
        std::unordered_map<std::string, std::size_t> others;
        for (const auto& item : plan_.follow_up) {
            if (item.match) {
                lessons_[*item.match].rows.push_back(&item);
                continue;
            }
            if (item.agenda.empty() && !item.costs.empty()) continue; // a cost by itself: nobody learns from books
            const auto [place, is_new] = others.try_emplace(match_key(item.activity.text), lessons_.size());
            if (is_new) {
                std::string groups;
                if (!item.agenda.empty()) groups = plan_.agenda[item.agenda.front()].target_group;
                lessons_.push_back({said(item.activity.text), {}, staff_groups(groups, words, false), {}, {}});
            }
            lessons_[place->second].rows.push_back(&item);
        }
        std::erase_if(lessons_, [](const Lesson& lesson) { return lesson.name.empty(); });
        for (auto& lesson : lessons_) judge(lesson);
    }

    /// What was done once was done, whatever became of its other rows.
    void judge(Lesson& lesson) const {
        for (const auto state :
             {FollowUpState::cancelled, FollowUpState::postponed, FollowUpState::planned, FollowUpState::done})
            if (std::ranges::any_of(lesson.rows, [state](const FollowUpItem* row) { return row->state == state; }))
                lesson.state = state;
        if (lesson.state != FollowUpState::done) return;
        for (const auto* row : lesson.rows) {
            if (row->state != FollowUpState::done) continue;
            auto known = staff_groups(row->participants, *plan_.plan_template, true);
            for (const auto& group : lesson.groups) // "24 personeelsleden", where it is for "alle personeelsleden"
                for (auto& present : known)
                    if (group.is_everyone && group.words.find(present.words) != std::string::npos) present = group;
            lesson.present.insert(lesson.present.end(), known.begin(), known.end());
            add_once(lesson.people, without_names(said(row->participants), *plan_.plan_template));
            if (row->hours) lesson.hours = add(lesson.hours.value_or(0), row->hours);
        }
        if (lesson.present.empty()) lesson.present = lesson.groups; // names and numbers do not tell who it was
        if (!lesson.hours) lesson.hours = lesson.planned_hours;
    }

    /// The groups that lessons are meant for and that were at none that was done.
    [[nodiscard]] static std::vector<std::string> left_out(const std::vector<Lesson>& lessons) {
        std::vector<std::string> names;
        std::vector<std::string> keys;
        for (const auto& lesson : lessons)
            for (const auto& group : lesson.groups) {
                if (contains(keys, group.key)) continue;
                keys.push_back(group.key);
                if (std::ranges::none_of(lessons, [&group](const Lesson& other) { return reached(group, other); }))
                    names.push_back(group.name);
            }
        return names;
    }

    static bool is_meant_for(const StaffGroup& group, const Lesson& lesson) {
        return std::ranges::find(lesson.groups, group.key, &StaffGroup::key) != lesson.groups.end();
    }

    static bool reached(const StaffGroup& group, const Lesson& lesson) {
        return lesson.state == FollowUpState::done && took_part(group, lesson.present, is_meant_for(group, lesson));
    }

    [[nodiscard]] LearningTable table(const std::string& title, std::vector<std::string> header) const {
        if (!counts_hours_) std::erase(header, words_.hours);
        return {title, std::move(header), {}};
    }

    void add_hours(std::vector<std::string>& cells, const std::optional<std::int64_t>& hours) const {
        if (counts_hours_) cells.push_back(hours_text(hours));
    }

    [[nodiscard]] LearningTable per_goal() const {
        auto result = table(words_.per_goal, {words_.goal, words_.done, words_.planned, words_.postponed,
                                              words_.cancelled, words_.participants, words_.hours, words_.not_yet});
        std::vector<std::string> keys;
        std::unordered_map<std::string, std::pair<std::string, std::vector<Lesson>>> goals;
        const auto add_goal = [&](const std::string& key, const std::string& name) -> std::vector<Lesson>& {
            const auto [place, is_new] = goals.try_emplace(key, name, std::vector<Lesson>());
            if (is_new) keys.push_back(key);
            return place->second.second;
        };
        for (const auto& goal : plan_.goals)
            if (const auto name = said(goal.title.text); !name.empty()) add_goal(goal.key, name);
        for (const bool has_goal : {true, false})
            for (const auto& lesson : lessons_)
                if (lesson.goal.empty() != has_goal)
                    add_goal(has_goal ? plan_.title_key(lesson.goal) : std::string(),
                             has_goal ? lesson.goal : words_.no_goal)
                        .push_back(lesson);
        for (const auto& key : keys) {
            const auto& [name, lessons] = goals.at(key);
            States states;
            std::vector<std::string> people;
            for (const auto& lesson : lessons) {
                states.add(lesson, lesson.state);
                for (const auto& text : lesson.people) add_once(people, text);
            }
            std::vector<std::string> cells{name,
                                           states[FollowUpState::done],
                                           states[FollowUpState::planned],
                                           states[FollowUpState::postponed],
                                           states[FollowUpState::cancelled],
                                           joined(people)};
            add_hours(cells, states.hours);
            cells.push_back(joined(left_out(lessons)));
            result.rows.push_back(std::move(cells));
        }
        return result;
    }

    [[nodiscard]] LearningTable per_group() const {
        auto result = table(words_.per_group, {words_.group, words_.done, words_.planned, words_.postponed,
                                               words_.cancelled, words_.hours});
        std::vector<std::string> keys;
        for (const auto& lesson : lessons_)
            for (const auto& group : lesson.groups) {
                if (contains(keys, group.key)) continue;
                keys.push_back(group.key);
                result.rows.push_back(row_of(group, true));
            }
        return result;
    }

    [[nodiscard]] LearningTable per_function() const {
        auto result = table(words_.per_function, {words_.function, words_.done, words_.planned, words_.hours});
        std::vector<std::string> keys;
        const auto add_functions = [&](const std::vector<StaffGroup>& groups) {
            for (const auto& group : groups) {
                if (group.function.empty()) continue;
                auto function = group; // of all groups that have it
                function.name = group.function;
                function.words = group.function_words;
                if (!group.is_everyone) function.key = match_key(group.function);
                if (contains(keys, function.key)) continue;
                keys.push_back(function.key);
                result.rows.push_back(row_of(function, false));
            }
        };
        for (const auto& lesson : lessons_) {
            add_functions(lesson.groups);
            add_functions(lesson.present);
        }
        return result;
    }

    /// @param is_group  whether a lesson names the group itself, or else a group with that function
    [[nodiscard]] std::vector<std::string> row_of(const StaffGroup& group, bool is_group) const {
        States states;
        for (const auto& lesson : lessons_) {
            const bool is_for = is_group ? is_meant_for(group, lesson) : took_part(group, lesson.groups, false);
            if (lesson.state == FollowUpState::done) {
                if (is_group ? reached(group, lesson) : took_part(group, lesson.present, false))
                    states.add(lesson, FollowUpState::done);
            } else if (is_for) {
                states.add(lesson, lesson.state);
            }
        }
        std::vector<std::string> cells{group.name, states[FollowUpState::done], states[FollowUpState::planned]};
        if (is_group) cells.insert(cells.end(), {states[FollowUpState::postponed], states[FollowUpState::cancelled]});
        add_hours(cells, states.hours);
        return cells;
    }

    const Plan& plan_;
    const LearningWords& words_;
    std::vector<Lesson> lessons_;
    bool counts_hours_ = false;
};

} // namespace

LearningOverview learning_overview(const Plan& plan) {
    if (!plan.plan_template->dossier.is_there()) throw Refused("dossier.none");
    return OverviewMaker(plan).make();
}

} // namespace plan::core
