// follow-up-without-activity: a row of the follow-up about something that the plan does not have. A second row about
// the same, another name for it, and what belongs to the making of the plan itself are fine.
#include "core/check/follow_up_cells.hpp"
#include "core/check/rule_list.hpp"
#include "core/reading/agenda_matching.hpp"
#include "core/reading/follow_up_reading.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/text_likeness.hpp"

#include <algorithm>
#include <set>

namespace plan::core::rules {
namespace {

using Rows = std::vector<const FollowUpItem*>;

/// The rows that are about nothing of the plan by their name.
Rows unknown_rows(const PlanTables& tables) {
    Rows rows;
    for (const auto& item : tables.follow_up()) {
        if (item.is_planned() || has_open_cell(item, {role::column::activity})) continue;
        if (!tables.plan_template().vocabulary.not_scheduled.in(item.activity.text)) rows.push_back(&item);
    }
    return rows;
}

/// Takes out the rows that have another name for something of the plan.
void remove_likenesses(const PlanTables& tables, Rows& rows) {
    Plan likeness;
    likeness.plan_template = &tables.plan_template();
    likeness.activities = tables.activities();
    for (const auto& item : tables.agenda())
        if (!item.match) likeness.activities.emplace_back().activity = item.activity;
    for (const auto& cost : tables.costs())
        if (!cost.match) likeness.activities.emplace_back().activity.text = cost.name();
    for (const auto* row : rows) likeness.agenda.emplace_back().activity = row->activity;
    match_agenda(likeness);
    Rows unlike;
    for (std::size_t at = 0; at < rows.size(); ++at)
        if (!likeness.agenda[at].match && !likeness.agenda[at].resembles) unlike.push_back(rows[at]);
    rows = std::move(unlike);
}

/// The names of the activities that no row is about, when they are few.
std::vector<std::string> open_names(const PlanTables& tables) {
    constexpr std::size_t most_names = 12; // comparing letter by letter is for a handful
    std::set<std::size_t> followed;
    for (const auto& item : tables.follow_up())
        if (item.match) followed.insert(*item.match);
    std::vector<std::string> names;
    for (std::size_t at = 0; at < tables.activities().size() && names.size() <= most_names; ++at)
        if (!followed.contains(at)) names.push_back(tables.activities()[at].activity.text);
    if (names.size() > most_names) names.clear();
    return names;
}

/// Whether nobody wrote anything into a row that would be lost with it.
bool holds_nothing(const FollowUpItem& item) {
    if (item.is_state_unread || item.state.value_or(FollowUpState::planned) != FollowUpState::planned) return false;
    const auto is_known = [&item](const PlacedText& cell) {
        return &cell == item.cell(role::column::activity) || &cell == item.cell(role::column::state) ||
               &cell == item.cell(role::column::date);
    };
    return std::ranges::all_of(item.table->rows[item.row], [&](const PlacedText& cell) {
        return is_known(cell) || cell.text.empty() || is_only_placeholder(cell.text);
    });
}

void check(const PlanTables& tables, Report& report) {
    if (tables.activities().empty()) return; // nothing to compare with
    auto rows = unknown_rows(tables);
    if (rows.empty()) return;
    remove_likenesses(tables, rows);
    const auto names = open_names(tables);
    for (const auto* item : rows) {
        auto& finding = report.add(item->activity.place, item->activity.text + "|" + item->date.text,
                                   {{"activity", item->activity.text}});
        if (const auto* meant = closest_name(item->activity.text, names)) finding.fix = fix::ReplaceCell{*meant};
        else if (holds_nothing(*item)) finding.fix = fix::RemoveRow{};
    }
}

} // namespace

const Rule follow_up_without_activity{.id = "follow-up-without-activity", .source = "V95", .run = check};

} // namespace plan::core::rules
