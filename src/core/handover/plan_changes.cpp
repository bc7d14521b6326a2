#include "core/handover/plan_changes.hpp"

#include "core/budget/budget.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace plan::core {
namespace {

/// Those of `texts` whose keys `others` lacks, each once, in their order.
std::vector<std::string> only_in(const std::vector<std::string>& texts, const std::vector<std::string>& others) {
    std::set<std::string> known;
    for (const auto& other : others) known.insert(match_key(other));
    std::vector<std::string> result;
    for (const auto& text : texts)
        if (known.insert(match_key(text)).second) result.push_back(text);
    return result;
}

std::vector<std::string> goals_of(const Plan& plan) {
    std::vector<std::string> names;
    for (const auto& goal : plan.goals) names.push_back(without_break_marks(goal.title.text));
    return names;
}

std::vector<std::string> activities_of(const Plan& plan) {
    std::vector<std::string> names;
    for (const auto& activity : plan.activities) names.push_back(without_break_marks(activity.activity.text));
    return names;
}

/// The dates of each item, by its name and for whom it is.
std::map<std::string, std::vector<const AgendaItem*>> agenda_by_item(const Plan& plan) {
    std::map<std::string, std::vector<const AgendaItem*>> result;
    for (const auto& item : plan.agenda)
        result[match_key(item.activity.text) + "|" + match_key(item.target_group)].push_back(&item);
    return result;
}

std::vector<MovedItem> moved_items(const Plan& before, const Plan& now) {
    const auto earlier = agenda_by_item(before);
    std::map<std::string, std::size_t> seen;
    std::vector<MovedItem> result;
    for (const auto& item : now.agenda) {
        const auto key = match_key(item.activity.text) + "|" + match_key(item.target_group);
        const auto found = earlier.find(key);
        const auto at = seen[key]++;
        if (found == earlier.end() || at >= found->second.size()) continue;
        const auto& was = found->second[at]->date.text;
        if (match_key(was) != match_key(item.date.text))
            result.push_back({without_break_marks(item.activity.text), was, item.date.text});
    }
    return result;
}

/// What a chapter says, for comparison.
std::string said_in(const PlanChapter& chapter) {
    std::string result;
    for (const auto& paragraph : chapter.paragraphs)
        if (!paragraph.hidden && (paragraph.kind == ParagraphKind::body || paragraph.kind == ParagraphKind::heading))
            result.append(match_key(paragraph.text.text)).append("|");
    for (const auto* tables : {&chapter.tables, &chapter.group_tables})
        for (const auto& table : *tables) {
            if (table.entry != nullptr && table.entry->role == role::table::consultations) continue;
            for (const auto& row : table.rows)
                for (const auto& cell : row) result.append(match_key(cell.text)).append("|");
        }
    return result;
}

std::vector<std::string> changed_chapters(const Plan& before, const Plan& now) {
    std::map<std::string, std::string> earlier;
    for (const auto& chapter : before.chapters) earlier[before.title_key(chapter.title.text)] = said_in(chapter);
    std::vector<std::string> result;
    for (const auto& chapter : now.chapters) {
        const auto found = earlier.find(now.title_key(chapter.title.text));
        if (found == earlier.end() || found->second != said_in(chapter)) result.push_back(chapter.title.text);
    }
    return result;
}

} // namespace

bool PlanChanges::none() const {
    return new_goals.empty() && gone_goals.empty() && new_activities.empty() && gone_activities.empty() &&
           moved.empty() && !costs && chapters.empty();
}

PlanChanges changes_since(const Plan& before, const Plan& now) {
    PlanChanges changes;
    changes.new_goals = only_in(goals_of(now), goals_of(before));
    changes.gone_goals = only_in(goals_of(before), goals_of(now));
    changes.new_activities = only_in(activities_of(now), activities_of(before));
    changes.gone_activities = only_in(activities_of(before), activities_of(now));
    changes.moved = moved_items(before, now);
    const auto cost_before = budget_of(before).total;
    const auto cost_now = budget_of(now).total;
    if (cost_before && cost_now && *cost_before != *cost_now) changes.costs = {*cost_before, *cost_now};
    changes.chapters = changed_chapters(before, now);
    return changes;
}

} // namespace plan::core
