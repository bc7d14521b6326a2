// match_costs: an activity may have several costs, so many costs may have one activity.
#include "core/reading/cost_matching.hpp"

#include "core/plan/plan.hpp"
#include "core/reading/agenda_matching.hpp"
#include "core/text/matching_key.hpp"

#include <map>
#include <unordered_map>

namespace plan::core {
namespace {

using Places =
    std::map<std::string, std::vector<std::size_t>>; // in order, so that equal likeness is always settled the same

/// Costs of the same name take the activities of that name in turn (T74 and T89 share one name).
class NamedActivities {
public:
    explicit NamedActivities(const std::vector<Activity>& activities) {
        for (std::size_t at = 0; at < activities.size(); ++at)
            by_key_[match_key(activities[at].activity.text)].push_back(at);
    }

    std::optional<std::size_t> next(const std::string& key) {
        const auto found = by_key_.find(key);
        if (found == by_key_.end()) return std::nullopt;
        auto& taken = taken_[key];
        return found->second[taken++ % found->second.size()];
    }

private:
    Places by_key_;
    std::unordered_map<std::string, std::size_t> taken_;
};

/// The costs whose names are like an activity's, as items of an agenda are.
void match_by_likeness(Plan& plan, const Places& open) {
    Plan likeness;
    likeness.plan_template = plan.plan_template;
    likeness.activities = plan.activities;
    std::vector<const std::vector<std::size_t>*> costs;
    for (const auto& [key, places] : open) {
        auto& item = likeness.agenda.emplace_back();
        item.activity.text = plan.costs[places.front()].activity;
        costs.push_back(&places);
    }
    match_agenda(likeness);
    for (std::size_t at = 0; at < costs.size(); ++at)
        for (const auto cost : *costs[at]) plan.costs[cost].match = likeness.agenda[at].match;
}

} // namespace

void match_costs(Plan& plan) {
    if (plan.costs.empty()) return;
    NamedActivities named(plan.activities);
    std::unordered_map<std::string, std::optional<std::size_t>> scheduled;
    for (const auto& item : plan.agenda)
        if (item.match) scheduled.emplace(match_key(item.activity.text), item.match);
    Places open;
    for (std::size_t at = 0; at < plan.costs.size(); ++at) {
        auto& cost = plan.costs[at];
        const auto key = match_key(cost.activity);
        if (key.empty()) continue;
        cost.match = named.next(key);
        if (const auto item = scheduled.find(key); !cost.match && item != scheduled.end()) cost.match = item->second;
        if (!cost.match) open[key].push_back(at);
    }
    if (!open.empty() && !plan.activities.empty()) match_by_likeness(plan, open);
}

} // namespace plan::core
