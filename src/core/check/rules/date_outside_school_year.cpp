// date-outside-school-year: an agenda item before or after the plan's school year.
#include "core/check/rule_list.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    if (!subject.plan.school_year) return;
    const auto year = subject.plan.school_year->period();
    for (const auto& item : subject.plan.agenda) {
        const auto is_outside = [&year](const Period& part) { return part.from > year.to || part.to < year.from; };
        if (std::ranges::none_of(item.parts, is_outside)) continue;
        report.add(item.date.place, item.date.text + "|" + item.activity.text,
                   {{"date", item.date.text}, {"year", subject.plan.school_year->label()}});
    }
}

} // namespace

const Rule date_outside_school_year{.id = "date-outside-school-year", .source = "T121", .run = check};

} // namespace plan::core::rules
