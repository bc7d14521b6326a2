// match_agenda: agenda items and activities are often named differently ("studiedag digitale geletterdheid" schedules
// "studiedag met team" under the goal Digitale geletterdheid, T74, T130).
#include "core/plan.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <set>

namespace plan::core {
namespace {

using Words = std::set<std::string, std::less<>>;

constexpr double enough = 0.55; // below this it is left open

const Words filler_words = {"de",  "het", "een", "en",  "van", "voor", "met",  "in",   "op",   "over", "aan",
                            "bij", "te",  "om",  "tot", "der", "alle", "onze", "door", "naar", "rond", "via"};

Words meaningful_words(std::string_view text) {
    Words result;
    for (auto& word : words(text))
        if (!filler_words.contains(word)) result.insert(std::move(word));
    return result;
}

/// The share of `part` that is found in `whole`; long words may differ in their ending.
double covered(const Words& part, const Words& whole) {
    constexpr std::size_t stem = 6;
    if (part.empty()) return 0;
    const auto known = [&whole](const std::string& word) {
        if (whole.contains(word)) return true;
        if (word.size() < stem) return false;
        const auto near = whole.lower_bound(word.substr(0, stem));
        return near != whole.end() && near->compare(0, stem, word, 0, stem) == 0;
    };
    return static_cast<double>(std::ranges::count_if(part, known)) / static_cast<double>(part.size());
}

struct Candidate {
    double score;
    std::size_t item;
    std::size_t activity;
};

struct ActivityWords {
    Words name;
    Words with_goal;
    std::string key;
    std::string group;
};

double likeness(const AgendaItem& item, const Words& item_words, const ActivityWords& activity) {
    const auto group = match_key(item.target_group);
    const double same_group = !group.empty() && group == activity.group ? 0.2 : 0;
    if (match_key(item.activity.text) == activity.key) return 2 + same_group; // the group tells two equal names apart
    const double named = covered(item_words, activity.with_goal);
    const double kind = covered(activity.name, item_words);
    if (kind == 0) return 0; // not even "studiedag" or "cursus" in common
    return 0.6 * named + 0.2 * kind + same_group;
}

} // namespace

void match_agenda(Plan& plan) {
    std::vector<ActivityWords> activities;
    for (const auto& activity : plan.activities)
        activities.push_back({meaningful_words(activity.activity.text),
                              meaningful_words(activity.activity.text + " " + activity.goal),
                              match_key(activity.activity.text), match_key(activity.target_group)});
    std::vector<Candidate> candidates;
    for (std::size_t item = 0; item < plan.agenda.size(); ++item) {
        const auto item_words = meaningful_words(plan.agenda[item].activity.text);
        for (std::size_t activity = 0; activity < activities.size(); ++activity) {
            const double score = likeness(plan.agenda[item], item_words, activities[activity]);
            if (score >= enough) candidates.push_back({score, item, activity});
        }
    }
    std::ranges::stable_sort(candidates, std::greater{}, &Candidate::score);
    std::vector<bool> scheduled(plan.activities.size(), false);
    for (const auto& candidate : candidates) {
        auto& item = plan.agenda[candidate.item];
        if (item.match || scheduled[candidate.activity]) continue;
        item.match = candidate.activity;
        scheduled[candidate.activity] = true;
    }
}

} // namespace plan::core
