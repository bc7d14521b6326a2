// target-group-wider-than-goal: an activity is for everyone, its goal for a part of the staff. Whether one part is
// inside another cannot be read from names, so parts are not compared.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>
#include <unordered_map>

namespace plan::core::rules {
namespace {

/// The groups of each goal that is not for everyone.
std::unordered_map<std::string, std::vector<const TargetGroup*>> narrow_goals(const Plan& plan) {
    std::unordered_map<std::string, std::vector<const TargetGroup*>> result;
    for (const auto& group : plan.target_groups) result[plan.title_key(group.goal)].push_back(&group);
    std::erase_if(result, [&everyone = plan.plan_template->vocabulary.everyone](const auto& entry) {
        return std::ranges::any_of(entry.second, [&](const auto* group) { return everyone.in(group->group.text); });
    });
    return result;
}

void check_table(const Plan& plan, const PlanTable& table,
                 const std::unordered_map<std::string, std::vector<const TargetGroup*>>& narrow, Report& report) {
    const std::vector<const TargetGroup*>* groups = nullptr; // of the goal that the row belongs to
    std::string goal_name;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (const auto* goal = table.cell(row, ColumnKind::goal); goal != nullptr && !goal->text.empty()) {
            const auto found = narrow.find(plan.title_key(goal->text));
            groups = found == narrow.end() ? nullptr : &found->second;
            goal_name = goal->text;
        }
        const auto* group = table.cell(row, ColumnKind::target_group);
        if (groups == nullptr || group == nullptr || !plan.plan_template->vocabulary.everyone.is(group->text)) continue;
        const auto& meant = groups->front()->group.text;
        const auto* activity = table.cell(row, ColumnKind::activity);
        auto& finding = report.add(group->place, goal_name + "|" + (activity != nullptr ? activity->text : ""),
                                   {{"group", group->text}, {"goal", goal_name}, {"goalGroup", meant}});
        if (groups->size() == 1) finding.fix = fix::ReplaceCell{meant};
    }
}

void check(const RuleInput& subject, Report& report) {
    const auto narrow = narrow_goals(subject.plan);
    if (narrow.empty()) return;
    for (const auto& chapter : subject.plan.chapters)
        for (const auto& table : chapter.tables) check_table(subject.plan, table, narrow, report);
}

} // namespace

const Rule target_group_wider_than_goal{
    .id = "target-group-wider-than-goal", .source = "T43, T61", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
