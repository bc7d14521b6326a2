// goal-without-activity: nothing is planned for a goal.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"

#include <set>

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    const auto* chapter = subject.plan.chapter(role::chapter::activities);
    if (chapter == nullptr) return; // chapter-missing speaks of it
    std::set<std::string> served;
    for (const auto& activity : subject.plan.activities) served.insert(subject.plan.title_key(activity.goal));
    for (const auto& goal : subject.plan.goals) {
        if (served.contains(subject.plan.title_key(goal.title.text))) continue;
        auto& finding = report.add(goal.title.place, goal.title.text, {{"goal", goal.title.text}});
        if (!chapter->tables.empty()) finding.fix = fix::AddActivityRow{goal.title.text};
    }
}

} // namespace

const Rule goal_without_activity{
    .id = "goal-without-activity", .source = "T61", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
