// priority-subjects: a school for which some subjects come first has nothing on any of them (V81: "bij voorkeur").
#include "core/check/rule_list.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

const Terms* subjects_of(const Plan& plan) {
    const auto key = match_key(plan.settings.level);
    const auto level =
        std::ranges::find_if(plan.plan_template->education_levels,
                             [&key](const EducationLevel& candidate) { return match_key(candidate.title) == key; });
    return level == plan.plan_template->education_levels.end() || level->priority_subjects.empty()
               ? nullptr
               : &level->priority_subjects;
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto* subjects = subjects_of(plan);
    const auto* goals = plan.chapter(role::chapter::goals);
    if (subjects == nullptr || goals == nullptr || plan.goals.empty()) return;
    const auto names_one = [subjects](const std::string& text) { return subjects->in(text); };
    for (const auto* id : {"goals", "learning-needs", "study-day", "activities"})
        if (const auto* chapter = plan.chapter(id); chapter != nullptr && any_paragraph(*chapter, names_one)) return;
    const auto is_on_one = [&names_one](const auto& item) { return names_one(item.activity.text); };
    if (std::ranges::any_of(plan.activities, is_on_one) || std::ranges::any_of(plan.agenda, is_on_one)) return;
    report.add(goals->title.place, goals->entry->id, {{"level", plan.settings.level}});
}

} // namespace

const Rule priority_subjects{.id = "priority-subjects", .source = "V81", .run = check};

} // namespace plan::core::rules
