// travel-without-activity: travel on the grant that no activity of the plan goes with.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/placed_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <unordered_set>

namespace plan::core::rules {
namespace {

using Keys = std::unordered_set<std::string>;

bool is_travel(const CostItem& cost, const MoneyWords& known) {
    return contains(known.travel_keys, match_key(cost.category));
}

std::string joined_words(std::string_view text) {
    std::string result;
    for (const auto& word : words(text)) result += word;
    return result;
}

/// The names of everything that one can travel to.
Keys destinations(const Plan& plan) {
    Keys keys;
    for (const auto& activity : plan.activities) keys.insert(joined_words(activity.activity.text));
    for (const auto& item : plan.agenda) keys.insert(joined_words(item.activity.text));
    keys.erase("");
    return keys;
}

/// "Trein naar Gent | verplaatsing | … | voor het Lerend netwerk digitaal beleid": each run of words is looked up.
bool names_one(const PlacedText* cell, const Keys& keys) {
    constexpr std::size_t most_words = 60;
    if (cell == nullptr) return false;
    auto spoken = words(cell->text);
    spoken.resize(std::min(spoken.size(), most_words));
    for (std::size_t first = 0; first < spoken.size(); ++first) {
        std::string run;
        for (std::size_t last = first; last < spoken.size(); ++last)
            if (keys.contains(run += spoken[last])) return true;
    }
    return false;
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    std::optional<Keys> known;
    for (const auto& cost : plan.costs) {
        if (cost.paid_by != Payer::grant || cost.cents == 0 || cost.match) continue;
        if (!is_travel(cost, plan.plan_template->money)) continue;
        if (!known) known = destinations(plan);
        const auto& keys = *known;
        const auto* cell = cost.cell(role::column::activity);
        if (cell == nullptr || !find_placeholders(cell->text).empty()) continue;
        if (!cell->text.empty() && keys.empty()) continue; // nothing to compare with
        if (names_one(cell, keys) || names_one(cost.cell(role::column::relevance), keys)) continue;
        report.add(cell->place, cost.activity + "|" + cost.date, {{"activity", cost.activity}});
    }
}

} // namespace

const Rule travel_without_activity{
    .id = "travel-without-activity", .source = "V106", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
