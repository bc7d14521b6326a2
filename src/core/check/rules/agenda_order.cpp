// agenda-order: the agenda is not in the order of the school year (september before januari). Of a list of days the
// first one counts. One finding a table.
#include "core/check/rule_list.hpp"

#include <map>

namespace plan::core::rules {
namespace {

void check(const PlanTables& tables, Report& report) {
    std::map<const PlanTable*, const AgendaItem*> latest;
    std::map<const PlanTable*, bool> reported;
    for (const auto& item : tables.agenda()) {
        if (!item.period || reported[item.table]) continue;
        const auto*& last = latest[item.table];
        if (last != nullptr && item.parts.front().to < last->parts.front().from) {
            auto& finding = report.add(item.date.place, item.date.text + "|" + item.activity.text,
                                       {{"date", item.date.text}, {"earlier", last->date.text}});
            finding.fix = fix::SortAgenda{};
            reported[item.table] = true;
        }
        if (last == nullptr || item.period->from > last->period->from) last = &item;
    }
}

} // namespace

const Rule agenda_order{.id = "agenda-order", .source = "T129-T141", .run = check};

} // namespace plan::core::rules
