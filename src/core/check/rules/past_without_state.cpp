// past-without-state: the date of an activity has passed, and its row of the follow-up does not say what became of it.
#include "core/check/follow_up_cells.hpp"
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/overdue.hpp"
#include "core/template/roles.hpp"
#include "core/text/name_list.hpp"

#include <set>

namespace plan::core::rules {
namespace {

/// The states by which something is no longer planned, as the template calls them.
std::string later_states(const FollowUpTemplate& words) {
    return listed(std::vector{words.name(FollowUpState::done), words.name(FollowUpState::postponed),
                              words.name(FollowUpState::cancelled)});
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto& words = plan.plan_template->follow_up;
    if (!words.is_there()) return;
    std::set<std::size_t> asked; // activities of which a row above says it, or has been asked for it
    for (const auto& item : plan.follow_up) {
        const bool is_second = item.match && !asked.insert(*item.match).second;
        if (is_second && item.costs.empty() && !item.period) continue; // but one more invoice
        if (!item.is_planned() || !(is_undecided(item) || item.is_state_unread)) continue;
        if (has_open_cell(item, {role::column::activity, role::column::state})) continue;
        const auto last = last_day_of(plan, item);
        if (!last || *last >= subject.today) continue;
        const auto& cell = cell_or_activity(item, role::column::state);
        auto& finding = report.add(cell.place, item.activity.text + "|" + item.date.text,
                                   {{"activity", item.activity.text}, {"values", later_states(words)}});
        finding.fix = fix::FillIn{};
        if (!item.is_state_unread) continue;
        finding.variant = "unread"; // what stands there settles nothing: its budget year stays open
        finding.arguments["state"] = cell.text;
    }
}

} // namespace

const Rule past_without_state{.id = "past-without-state", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
