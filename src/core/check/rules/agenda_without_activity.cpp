// agenda-without-activity: an item of the agenda that fits no activity of the plan. A second moment of an activity fits
// it, and what belongs to the making of the plan itself needs none.
#include "core/check/rule_list.hpp"
#include "core/text/text_likeness.hpp"

namespace plan::core::rules {
namespace {

constexpr std::size_t most_names = 12; // comparing letter by letter is for a handful

/// The names of the activities that no item schedules, when they are few.
std::vector<std::string> unscheduled_names(const PlanTables& tables) {
    std::vector<bool> scheduled(tables.activities().size(), false);
    for (const auto& item : tables.agenda())
        if (item.match) scheduled[*item.match] = true;
    std::vector<std::string> names;
    for (std::size_t at = 0; at < scheduled.size() && names.size() <= most_names; ++at)
        if (!scheduled[at]) names.push_back(tables.activities()[at].activity.text);
    if (names.size() > most_names) names.clear();
    return names;
}

void check(const PlanTables& tables, Report& report) {
    if (tables.activities().empty()) return; // nothing to compare with
    const auto names = unscheduled_names(tables);
    for (const auto& item : tables.agenda()) {
        if (item.match || item.resembles) continue;
        if (tables.plan_template().vocabulary.not_scheduled.in(item.activity.text)) continue;
        auto& finding = report.add(item.activity.place, item.activity.text + "|" + item.date.text,
                                   {{"activity", item.activity.text}});
        if (const auto* meant = closest_name(item.activity.text, names)) finding.fix = fix::ReplaceCell{*meant};
    }
}

} // namespace

const Rule agenda_without_activity{.id = "agenda-without-activity", .source = "T121", .run = check};

} // namespace plan::core::rules
