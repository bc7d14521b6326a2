#include "core/overview/goal_matching.hpp"

#include "core/text/text_likeness.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace plan::core::overview {
namespace {

/// Goals that no school shares are compared with these at most: each with each would take minutes.
constexpr std::size_t most_compared = 300;

class GoalMatcher {
public:
    explicit GoalMatcher(const std::vector<const PlanRecord*>& plans) : plans_(plans) {}

    GoalMatching match() {
        collect();
        std::ranges::stable_sort(groups_, std::ranges::greater{},
                                 [](const Group& group) { return group.schools.size(); });
        GoalMatching result;
        result.goals.reserve(groups_.size());
        for (const auto& group : groups_) result.goals.push_back({title_of(group), group.goals, group.schools.size()});
        for (std::size_t at = 1; at < groups_.size(); ++at)
            for (std::size_t before = 0; before < std::min(at, most_compared); ++before)
                if (are_alike(groups_[at].key, groups_[before].key)) {
                    result.odd.push_back({at, before});
                    break;
                }
        return result;
    }

private:
    struct Group {
        std::string key;
        std::vector<GoalOf> goals = {};
        std::set<std::string> schools = {};
        std::map<std::string, std::size_t> titles = {}; ///< how often each is written
    };

    void collect() {
        std::map<std::string, std::size_t, std::less<>> by_key;
        for (std::size_t plan = 0; plan < plans_.size(); ++plan) {
            const auto& record = *plans_[plan];
            for (std::size_t at = 0; at < record.goals.size(); ++at) {
                const auto& goal = record.goals[at];
                const auto [found, is_new] = by_key.emplace(goal.key, groups_.size());
                if (is_new) groups_.push_back({goal.key});
                auto& group = groups_[found->second];
                group.goals.push_back({plan, at});
                group.schools.insert(record.school_key());
                ++group.titles[goal.title];
            }
        }
    }

    static std::string title_of(const Group& group) {
        return std::ranges::max_element(group.titles, {}, [](const auto& title) { return title.second; })->first;
    }

    const std::vector<const PlanRecord*>& plans_;
    std::vector<Group> groups_;
};

} // namespace

GoalMatching match_goals(const std::vector<const PlanRecord*>& plans) { return GoalMatcher(plans).match(); }

} // namespace plan::core::overview
