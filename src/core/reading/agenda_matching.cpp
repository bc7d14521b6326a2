// match_agenda: agenda items and activities are often named differently ("studiedag digitale geletterdheid" schedules
// "studiedag met team" under the goal Digitale geletterdheid, T74, T130).
#include "core/reading/agenda_matching.hpp"

#include "core/plan/plan.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>

namespace plan::core {
namespace {

constexpr double enough = 0.55;        // below this it is left open
constexpr std::size_t too_common = 64; // a word that this many activities share tells none of them apart

using Stem = std::uint64_t;
using Stems = std::vector<Stem>; // sorted, each once

/// The beginning of a word as a number: words that differ in their ending are one.
constexpr Stem stem_of(std::string_view word) {
    constexpr std::size_t longest = 6; // bytes
    Stem stem = 0;
    for (const char letter : word.substr(0, longest)) stem = stem << 8U | static_cast<unsigned char>(letter);
    return stem;
}

Stems sorted(Stems stems) {
    std::ranges::sort(stems);
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

/// @param silent  of words that tell no two names apart
Stems stems_of(std::string_view text, const Stems& silent) {
    Stems result;
    const auto spaced = spaced_words(text);
    for (std::size_t at = 1, end = 0; at < spaced.size(); at = end + 1) {
        end = spaced.find(' ', at);
        const auto stem = stem_of(std::string_view(spaced).substr(at, end - at));
        if (!std::ranges::binary_search(silent, stem)) result.push_back(stem);
    }
    return sorted(std::move(result));
}

Stems silent_stems(const Template& plan_template) {
    Stems result;
    for (const auto& word : plan_template.silent_words) result.push_back(stem_of(word));
    return sorted(std::move(result));
}

Stems joined(const Stems& left, const Stems& right) {
    Stems result;
    std::ranges::set_union(left, right, std::back_inserter(result));
    return result;
}

/// The share of `part` that is found in `whole`.
double covered(const Stems& part, const Stems& whole) {
    if (part.empty()) return 0;
    std::size_t common = 0;
    for (auto left = part.begin(), right = whole.begin(); left != part.end() && right != whole.end();)
        if (*left < *right) ++left;
        else if (*right < *left) ++right;
        else ++common, ++left, ++right;
    return static_cast<double>(common) / static_cast<double>(part.size());
}

struct NamedActivity {
    Stems name;
    Stems with_goal;
    std::string key;
    std::string group;
};

/// The activities, to be found by name or by a word that few of them share.
class ActivityIndex {
public:
    ActivityIndex(const std::vector<Activity>& activities, const Stems& silent) {
        std::unordered_map<std::string_view, Stems> goals;
        for (const auto& activity : activities) {
            const auto at = named_.size();
            const auto [goal, is_new] = goals.try_emplace(activity.goal);
            if (is_new) goal->second = stems_of(activity.goal, silent);
            auto name = stems_of(activity.activity.text, silent);
            auto with_goal = joined(name, goal->second);
            named_.push_back({std::move(name), std::move(with_goal), match_key(activity.activity.text),
                              match_key(activity.target_group)});
            by_key_[named_.back().key].push_back(at);
            for (const auto stem : named_.back().with_goal) by_stem_[stem].push_back(at);
        }
    }

    [[nodiscard]] const NamedActivity& operator[](std::size_t at) const { return named_[at]; }
    [[nodiscard]] std::size_t size() const { return named_.size(); }

    /// Those that an item could mean, each once.
    [[nodiscard]] std::vector<std::size_t> near(const Stems& stems, const std::string& key) const {
        std::vector<std::size_t> result;
        if (const auto same = by_key_.find(key); same != by_key_.end()) result = same->second;
        for (const auto stem : stems)
            if (const auto sharing = by_stem_.find(stem);
                sharing != by_stem_.end() && sharing->second.size() <= too_common)
                result.insert(result.end(), sharing->second.begin(), sharing->second.end());
        std::ranges::sort(result);
        result.erase(std::unique(result.begin(), result.end()), result.end());
        return result;
    }

private:
    std::vector<NamedActivity> named_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_key_;
    std::unordered_map<Stem, std::vector<std::size_t>> by_stem_;
};

struct Candidate {
    double score;
    std::size_t item;
    std::size_t activity;
};

double likeness(const NamedActivity& item, const NamedActivity& activity) {
    const double same_group = !item.group.empty() && item.group == activity.group ? 0.2 : 0;
    if (item.key == activity.key) return 2 + same_group; // the group tells two equal names apart
    const double kind = covered(activity.name, item.name);
    if (kind == 0) return 0; // not even "studiedag" or "cursus" in common
    return 0.6 * covered(item.name, activity.with_goal) + 0.2 * kind + same_group;
}

} // namespace

void match_agenda(Plan& plan) {
    const auto silent = silent_stems(*plan.plan_template);
    const ActivityIndex activities(plan.activities, silent);
    std::vector<Candidate> candidates;
    for (std::size_t at = 0; at < plan.agenda.size(); ++at) {
        const auto& text = plan.agenda[at].activity.text;
        const NamedActivity item{stems_of(text, silent), {}, match_key(text), match_key(plan.agenda[at].target_group)};
        for (const auto activity : activities.near(item.name, item.key)) {
            const double score = likeness(item, activities[activity]);
            if (score >= enough) candidates.push_back({score, at, activity});
        }
    }
    std::ranges::stable_sort(candidates, std::greater{}, &Candidate::score);
    std::vector<bool> scheduled(activities.size(), false);
    for (const auto& candidate : candidates) {
        auto& item = plan.agenda[candidate.item];
        if (!item.resembles) item.resembles = candidate.activity; // the best comes first
        if (item.match || scheduled[candidate.activity]) continue;
        item.match = candidate.activity;
        scheduled[candidate.activity] = true;
    }
    for (std::size_t at = 1; at < plan.agenda.size(); ++at) { // one row that is planned in several months
        auto& item = plan.agenda[at];
        const auto& before = plan.agenda[at - 1];
        const bool is_same_row = item.table != nullptr && item.table == before.table && item.row == before.row;
        if (!item.match && is_same_row) item.match = before.match;
    }
}

} // namespace plan::core
