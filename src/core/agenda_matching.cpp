// match_agenda: agenda items and activities are often named differently ("studiedag digitale geletterdheid" schedules
// "studiedag met team" under the goal Digitale geletterdheid, T74, T130).
#include "core/plan.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace plan::core {
namespace {

constexpr double enough = 0.55;        // below this it is left open
constexpr std::size_t too_common = 64; // a word that this many activities share tells none of them apart

constexpr std::array<std::string_view, 22> filler_words = {"de",   "het",  "een",  "en",   "van",  "voor", "met", "in",
                                                           "op",   "over", "aan",  "bij",  "te",   "om",   "tot", "der",
                                                           "alle", "onze", "door", "naar", "rond", "via"};

using Stems = std::vector<std::size_t>; // sorted, each once

/// Numbers for the beginnings of words: words that differ in their ending are one.
class StemNumbers {
public:
    Stems of(std::string_view text) {
        constexpr std::size_t longest = 6;
        Stems result;
        for (auto& word : words(text)) {
            if (std::ranges::find(filler_words, word) != filler_words.end()) continue;
            if (word.size() > longest) word.resize(longest);
            result.push_back(numbers_.emplace(std::move(word), numbers_.size()).first->second);
        }
        std::ranges::sort(result);
        result.erase(std::unique(result.begin(), result.end()), result.end());
        return result;
    }

private:
    std::unordered_map<std::string, std::size_t> numbers_;
};

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

struct Named {
    Stems name;
    Stems with_goal;
    std::string key;
    std::string group;
};

/// The activities, to be found by name or by a word that few of them share.
class ActivityIndex {
public:
    ActivityIndex(const std::vector<Activity>& activities, StemNumbers& stems) {
        for (const auto& activity : activities) {
            const auto at = named_.size();
            named_.push_back({stems.of(activity.activity.text), stems.of(activity.activity.text + " " + activity.goal),
                              match_key(activity.activity.text), match_key(activity.target_group)});
            by_key_[named_.back().key].push_back(at);
            for (const auto stem : named_.back().with_goal) by_stem_[stem].push_back(at);
        }
    }

    [[nodiscard]] const Named& operator[](std::size_t at) const { return named_[at]; }
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
    std::vector<Named> named_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_key_;
    std::unordered_map<std::size_t, std::vector<std::size_t>> by_stem_;
};

struct Candidate {
    double score;
    std::size_t item;
    std::size_t activity;
};

double likeness(const Named& item, const Named& activity) {
    const double same_group = !item.group.empty() && item.group == activity.group ? 0.2 : 0;
    if (item.key == activity.key) return 2 + same_group; // the group tells two equal names apart
    const double kind = covered(activity.name, item.name);
    if (kind == 0) return 0; // not even "studiedag" or "cursus" in common
    return 0.6 * covered(item.name, activity.with_goal) + 0.2 * kind + same_group;
}

} // namespace

void match_agenda(Plan& plan) {
    StemNumbers stems;
    const ActivityIndex activities(plan.activities, stems);
    std::vector<Candidate> candidates;
    for (std::size_t at = 0; at < plan.agenda.size(); ++at) {
        const auto& text = plan.agenda[at].activity.text;
        const Named item{stems.of(text), {}, match_key(text), match_key(plan.agenda[at].target_group)};
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
}

} // namespace plan::core
