#include "core/reading/follow_up_reading.hpp"

#include "core/reading/agenda_matching.hpp"
#include "core/reading/hours_reading.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"
#include "core/values/calendar.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

namespace plan::core {
namespace {

bool is_filled_in(const PlacedText* cell) {
    return cell != nullptr && !cell->text.empty() && !is_only_placeholder(cell->text);
}

FollowUpItem item_in(const Plan& plan, const PlanTable& table, std::size_t row) {
    const auto& words = *plan.plan_template;
    FollowUpItem item;
    item.activity = *table.cell(row, ColumnKind::activity);
    const auto state = table.text(row, role::column::state);
    item.state = words.follow_up.state(state);
    item.is_state_unread = !state.empty() && !item.state;
    if (const auto* date = table.cell(row, role::column::date)) item.date = *date;
    if (is_only_placeholder(item.date.text)) item.date.text.clear();
    item.period = plan.period(item.date.text);
    item.participants = table.text(row, role::column::participants);
    item.hours = hours_in(table.text(row, role::column::hours), words);
    const auto paid = table.text(row, role::column::paid);
    item.paid = paid.empty() ? std::nullopt : plan.amount(paid);
    item.is_paid_unread = !paid.empty() && !item.paid;
    item.invoice = table.text(row, role::column::invoice);
    if (const auto* proof = table.cell(row, role::column::proof); is_filled_in(proof)) item.proof = *proof;
    item.table = &table;
    item.row = row;
    return item;
}

/// What the rows are about.
class FollowUpMatcher {
public:
    explicit FollowUpMatcher(Plan& plan) : plan_(plan) {
        for (std::size_t at = 0; at < plan.activities.size(); ++at)
            activities_[match_key(plan.activities[at].activity.text)].push_back(at);
        for (std::size_t at = 0; at < plan.agenda.size(); ++at) {
            const auto& item = plan.agenda[at];
            agenda_[match_key(item.activity.text)].push_back(at);
            if (item.match) agenda_of_[*item.match].push_back(at);
        }
        for (std::size_t at = 0; at < plan.costs.size(); ++at) {
            const auto& cost = plan.costs[at];
            if (cost.match) costs_of_[*cost.match].push_back(at);
            else loose_costs_[match_key(cost.name())].push_back(at);
        }
    }

    void match() {
        for (auto& item : plan_.follow_up)
            if (!find_by_name(item, match_key(item.activity.text))) find_part(item);
        find_by_likeness();
        for (auto& item : plan_.follow_up) add_agenda(item);
        share_costs();
    }

private:
    using Places = std::unordered_map<std::string, std::vector<std::size_t>>;

    /// Activities of one name take turns, as their costs do.
    bool find_by_name(FollowUpItem& item, const std::string& key) {
        if (const auto named = activities_.find(key); named != activities_.end()) {
            item.match = named->second[taken_[key]++ % named->second.size()];
            return true;
        }
        if (const auto scheduled = agenda_.find(key); scheduled != agenda_.end()) {
            item.match = plan_.agenda[scheduled->second.front()].match;
            if (!item.match) item.agenda = scheduled->second;
            return true;
        }
        if (const auto loose = loose_costs_.find(key); loose != loose_costs_.end()) {
            loose_[&item] = key;
            return true;
        }
        return false;
    }

    /// "name (kind of cost)": of the activities of that name, the one that has such a cost.
    void find_part(FollowUpItem& item) {
        const auto key = qualified_key(item.activity.text);
        if (key.qualifier.empty()) return;
        if (const auto named = activities_.find(key.name); named != activities_.end()) {
            const auto found = std::ranges::find_if(named->second, [&](std::size_t activity) {
                const auto costs = costs_of_.find(activity);
                return costs != costs_of_.end() && std::ranges::any_of(costs->second, [&](std::size_t cost) {
                           return says(plan_.costs[cost], key.qualifier);
                       });
            });
            item.match = found == named->second.end() ? named->second.front() : *found;
        } else if (const auto scheduled = agenda_.find(key.name); scheduled != agenda_.end()) {
            item.match = plan_.agenda[scheduled->second.front()].match;
            if (!item.match) item.agenda = scheduled->second;
        } else if (loose_costs_.contains(key.name)) {
            loose_[&item] = key.name;
        } else {
            return;
        }
        qualifiers_[&item] = key.qualifier;
    }

    /// Whether a cost is meant by what stands in brackets: its kind, who pays, or the year of its date.
    [[nodiscard]] bool says(const CostItem& cost, const std::string& qualifier) const {
        if (match_key(cost.category) == qualifier || match_key(cost.payer) == qualifier) return true;
        const auto year = cost.period ? year_of(cost.period->from) : 0;
        return std::to_string(year) == qualifier;
    }

    /// Rows that name nothing of the plan against the activities that no row names.
    void find_by_likeness() {
        std::vector<bool> named(plan_.activities.size(), false);
        std::vector<FollowUpItem*> open;
        for (auto& item : plan_.follow_up) {
            if (item.match) named[*item.match] = true;
            if (!item.match && item.agenda.empty() && !loose_.contains(&item)) open.push_back(&item);
        }
        Plan likeness;
        likeness.plan_template = plan_.plan_template;
        std::vector<std::size_t> activities;
        for (std::size_t at = 0; at < named.size(); ++at)
            if (!named[at]) {
                activities.push_back(at);
                likeness.activities.push_back(plan_.activities[at]);
            }
        if (open.empty() || activities.empty()) return;
        for (const auto* item : open) likeness.agenda.emplace_back().activity.text = item->activity.text;
        match_agenda(likeness);
        for (std::size_t at = 0; at < open.size(); ++at)
            if (const auto match = likeness.agenda[at].match) open[at]->match = activities[*match];
    }

    void add_agenda(FollowUpItem& item) const {
        if (!item.match) return;
        if (const auto items = agenda_of_.find(*item.match); items != agenda_of_.end()) item.agenda = items->second;
    }

    /// Each cost goes to the row that names it, or else to the first of its activity's rows that names no other.
    void share_costs() {
        std::map<std::size_t, std::vector<FollowUpItem*>> rows_of;
        std::map<std::string, std::vector<FollowUpItem*>> rows_of_loose;
        for (auto& item : plan_.follow_up) {
            if (item.match) rows_of[*item.match].push_back(&item);
            else if (const auto key = loose_.find(&item); key != loose_.end())
                rows_of_loose[key->second].push_back(&item);
        }
        for (const auto& [activity, rows] : rows_of)
            if (const auto costs = costs_of_.find(activity); costs != costs_of_.end()) share(costs->second, rows);
        for (const auto& [key, rows] : rows_of_loose) {
            const auto& costs = loose_costs_.at(key);
            share(costs, rows);
            for (auto* row : rows)
                if (row->costs.empty()) row->costs_above = costs;
        }
    }

    void share(const std::vector<std::size_t>& costs, const std::vector<FollowUpItem*>& rows) {
        for (const auto cost : costs) {
            const auto names_it = [&](const FollowUpItem* row) {
                const auto qualifier = qualifiers_.find(row);
                return qualifier != qualifiers_.end() && says(plan_.costs[cost], qualifier->second);
            };
            const auto names_none = [&](const FollowUpItem* row) { return !qualifiers_.contains(row); };
            auto row = std::ranges::find_if(rows, names_it);
            if (row == rows.end()) row = std::ranges::find_if(rows, names_none);
            if (row == rows.end()) row = rows.begin();
            (*row)->costs.push_back(cost);
        }
    }

    Plan& plan_;
    Places activities_;
    Places agenda_;
    Places loose_costs_;
    std::unordered_map<std::string, std::size_t> taken_;
    std::unordered_map<std::size_t, std::vector<std::size_t>> agenda_of_;
    std::unordered_map<std::size_t, std::vector<std::size_t>> costs_of_;
    std::unordered_map<const FollowUpItem*, std::string> qualifiers_; ///< of rows that name a cost of an activity
    std::unordered_map<const FollowUpItem*, std::string> loose_;      ///< rows about costs without an activity, by name
};

} // namespace

QualifiedKey qualified_key(std::string_view text) {
    const auto whole = trimmed(text);
    const auto open = whole.rfind('(');
    if (open == std::string_view::npos || open == 0 || !whole.ends_with(')')) return {match_key(whole), {}};
    return {match_key(whole.substr(0, open)), match_key(whole.substr(open + 1, whole.size() - open - 2))};
}

void read_follow_up(Plan& plan) {
    for (const auto& chapter : plan.chapters)
        for (const auto& table : chapter.tables) {
            if (table.entry->role != role::table::follow_up) continue;
            for (std::size_t row = 0; row < table.rows.size(); ++row)
                if (!table.row_is_total(row) && table.row_is_item(row) &&
                    is_filled_in(table.cell(row, ColumnKind::activity)))
                    plan.follow_up.push_back(item_in(plan, table, row));
        }
    if (!plan.follow_up.empty()) FollowUpMatcher(plan).match();
}

} // namespace plan::core
