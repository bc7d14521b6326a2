// date-outside-school-year: an agenda item before or after the plan's school year. The start days at the top of an
// agenda belong to it, where the template says so.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"

#include <algorithm>
#include <set>

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    if (!subject.plan.school_year) return;
    const auto year = subject.plan.school_year->period();
    const auto start = year.from - std::chrono::days(subject.plan.plan_template->start_days);
    std::set<const PlanTable*> begun; // tables with an item that is no start day
    for (const auto& item : subject.plan.agenda) {
        const auto is_outside = [&year](const Period& part) { return part.from > year.to || part.to < year.from; };
        const bool outside = std::ranges::any_of(item.parts, is_outside);
        const bool starts = outside && !begun.contains(item.table) && item.period && item.period->from >= start &&
                            item.period->to < year.from;
        if (!starts) begun.insert(item.table);
        if (!outside || starts) continue;
        report.add(item.date.place, item.date.text + "|" + item.activity.text,
                   {{"date", item.date.text}, {"year", subject.plan.school_year->label()}});
    }
}

} // namespace

const Rule date_outside_school_year{
    .id = "date-outside-school-year", .source = "T121", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
