// priority-subjects: a school for which some subjects come first has nothing on any of them (V81: "bij voorkeur").
#include "core/rules/rule_list.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

const Terms* subjects_of(const Plan& plan) {
    const auto key = match_key(plan.settings.level);
    const auto level = std::ranges::find_if(plan.shape->education_levels, [&key](const EducationLevel& candidate) {
        return match_key(candidate.title) == key;
    });
    return level == plan.shape->education_levels.end() || level->priority_subjects.empty() ? nullptr
                                                                                           : &level->priority_subjects;
}

bool chapter_mentions(const PlanChapter* chapter, const Terms& subjects) {
    return chapter != nullptr && std::ranges::any_of(chapter->paragraphs, [&subjects](const PlanParagraph& paragraph) {
               return paragraph.kind != ParagraphKind::guidance && subjects.in(paragraph.text.text);
           });
}

void check(const Subject& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto* subjects = subjects_of(plan);
    const auto* goals = plan.chapter("goals");
    if (subjects == nullptr || goals == nullptr || plan.goals.empty()) return;
    for (const auto* id : {"goals", "learning-needs", "study-day", "activities"})
        if (chapter_mentions(plan.chapter(id), *subjects)) return;
    const auto mentions = [subjects](const auto& item) { return subjects->in(item.activity.text); };
    if (std::ranges::any_of(plan.activities, mentions) || std::ranges::any_of(plan.agenda, mentions)) return;
    report.add(goals->title.place, goals->shape->id, {{"level", plan.settings.level}});
}

} // namespace

const Rule priority_subjects{"priority-subjects", "V81", false, "vl", check};

} // namespace plan::core::rules
