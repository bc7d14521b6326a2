// activity-not-scheduled: an activity that no agenda item fits.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/template/roles.hpp"

#include <set>

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto* agenda = plan.chapter(role::chapter::agenda);
    if (agenda == nullptr) return; // chapter-missing speaks of it
    std::set<std::size_t> scheduled;
    for (const auto& item : plan.agenda)
        if (item.match) scheduled.insert(*item.match);
    for (std::size_t at = 0; at < plan.activities.size(); ++at) {
        if (scheduled.contains(at)) continue;
        const auto& activity = plan.activities[at];
        auto& finding = report.add(activity.activity.place, activity.activity.text + "|" + activity.goal,
                                   {{"activity", activity.activity.text}, {"goal", activity.goal}});
        if (!agenda->tables.empty()) finding.fix = fix::AddAgendaRow{at};
    }
}

} // namespace

const Rule activity_not_scheduled{
    .id = "activity-not-scheduled", .source = "T121", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
