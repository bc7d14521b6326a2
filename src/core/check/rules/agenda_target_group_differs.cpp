// agenda-target-group-differs: the agenda invites another group than the activity is for. Another order of words is the
// same group, and an activity with several moments may invite parts of its group.
#include "core/check/rule_list.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <map>

namespace plan::core::rules {
namespace {

bool is_same_group(const std::string& left, const std::string& right, const Terms& everyone) {
    if (match_key(left) == match_key(right) || (everyone.is(left) && everyone.is(right))) return true;
    auto left_words = words(left);
    auto right_words = words(right);
    std::ranges::sort(left_words);
    std::ranges::sort(right_words);
    return left_words == right_words;
}

void check(const PlanTables& tables, Report& report) {
    std::map<std::size_t, int> moments;
    for (const auto& item : tables.agenda())
        if (const auto activity = item.match ? item.match : item.resembles) ++moments[*activity];
    for (const auto& item : tables.agenda()) {
        if (!item.match || moments[*item.match] > 1) continue;
        const auto& activity = tables.activities()[*item.match];
        const auto* cell = item.table->cell(item.row, ColumnKind::target_group);
        if (cell == nullptr || cell->text.empty() || activity.target_group.empty()) continue;
        if (!find_placeholders(cell->text).empty() || !find_placeholders(activity.target_group).empty()) continue;
        if (is_same_group(cell->text, activity.target_group, tables.plan_template().vocabulary.everyone)) continue;
        auto& finding = report.add(cell->place, item.activity.text + "|" + cell->text,
                                   {{"group", cell->text}, {"activityGroup", activity.target_group}});
        finding.fix = fix::ReplaceCell{activity.target_group};
    }
}

} // namespace

const Rule agenda_target_group_differs{.id = "agenda-target-group-differs", .source = "T127", .run = check};

} // namespace plan::core::rules
