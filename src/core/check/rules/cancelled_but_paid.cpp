// cancelled-but-paid: money was paid for what was cancelled.
#include "core/check/follow_up_cells.hpp"
#include "core/check/rule_list.hpp"
#include "core/template/roles.hpp"

namespace plan::core::rules {
namespace {

void check(const PlanTables& tables, Report& report) {
    for (const auto& item : tables.follow_up()) {
        if (item.state != FollowUpState::cancelled || item.paid.value_or(0) <= 0) continue;
        if (has_open_cell(item, {role::column::activity, role::column::state, role::column::paid})) continue;
        const auto paid = format_amount(*item.paid);
        report.add(cell_or_activity(item, role::column::paid).place, item.activity.text + "|" + paid,
                   {{"activity", item.activity.text}, {"paid", paid}});
    }
}

} // namespace

const Rule cancelled_but_paid{.id = "cancelled-but-paid", .source = "V95", .run = check};

} // namespace plan::core::rules
