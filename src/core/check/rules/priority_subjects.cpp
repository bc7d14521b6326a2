// priority-subjects: a school for which some subjects come first has nothing on any of them (V81: "bij voorkeur").
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/template/roles.hpp"

#include <algorithm>
#include <array>

namespace plan::core::rules {
namespace {

constexpr std::array spoken = {"goals", "learning-needs", "study-day", "activities"}; // chapters

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto& subjects = plan.plan_template->priority_subjects;
    const auto* goals = plan.chapter(role::chapter::goals);
    if (subjects.empty() || goals == nullptr || plan.goals.empty()) return;
    const auto names_one = [&subjects](const std::string& text) { return subjects.in(text); };
    for (const auto* id : spoken)
        if (const auto* chapter = plan.chapter(id); chapter != nullptr && any_paragraph(*chapter, names_one)) return;
    const auto is_on_one = [&names_one](const auto& item) { return names_one(item.activity.text); };
    if (std::ranges::any_of(plan.activities, is_on_one) || std::ranges::any_of(plan.agenda, is_on_one)) return;
    report.add(goals->title.place, goals->entry->id, {{"level", plan.settings.level}});
}

bool reads(const PlanChapter& written) {
    return std::ranges::any_of(spoken, [&written](const char* id) { return is_chapter(written, id); });
}

} // namespace

const Rule priority_subjects{.id = "priority-subjects", .source = "V81", .reads = reads, .run = check};

} // namespace plan::core::rules
