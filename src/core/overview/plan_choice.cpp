#include "core/overview/plan_choice.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace plan::core::overview {
namespace {

/// How late a file is among those of its plan.
using Lateness = std::tuple<int, bool, bool, Day, std::size_t, std::size_t>;
using Identity = std::tuple<std::string, std::string, std::string, std::string>;

Identity identity_of(const PlanRecord& record) {
    if (record.organisation_key.empty() || record.school_year.empty())
        return {record.organisation_key, {}, record.profile, record.fingerprint};
    return {record.organisation_key, record.school_year, record.profile, record.level};
}

Day last_talk(const PlanRecord& record) {
    Day last{};
    for (const auto& talk : record.talks)
        if (talk.date.to && talk.outcome != TalkOutcome::open) last = std::max(last, *talk.date.to);
    return last;
}

/// The files of one plan.
class OnePlan {
public:
    OnePlan(const std::vector<ReadPlan>& plans, const std::vector<std::size_t>& files) : plans_(plans), files_(files) {
        for (const auto file : files)
            for (const auto& fingerprint : record(file).given_fingerprints) given_.insert(fingerprint);
    }

    [[nodiscard]] Lateness lateness(std::size_t file) const {
        const auto& one = record(file);
        const bool is_approved = one.state == PlanState::approved || one.state == PlanState::changed;
        return Lateness(one.version, !is_copy(file), is_approved, last_talk(one), one.follow_up_rows, one.talks.size());
    }

    [[nodiscard]] std::size_t counted() const {
        return *std::ranges::max_element(files_, {}, [this](std::size_t file) { return lateness(file); });
    }

    [[nodiscard]] NotCounted why_not(std::size_t file, std::size_t instead) const {
        if (is_copy(file)) return NotCounted::copy;
        return record(file).fingerprint == record(instead).fingerprint ? NotCounted::same_text : NotCounted::older;
    }

private:
    [[nodiscard]] const PlanRecord& record(std::size_t file) const { return plans_[file].record; }

    /// A text that was given to somebody, in a file that does not know of it.
    [[nodiscard]] bool is_copy(std::size_t file) const {
        const auto& own = record(file).given_fingerprints;
        const auto& fingerprint = record(file).fingerprint;
        return record(file).is_copy ||
               (given_.contains(fingerprint) && std::ranges::find(own, fingerprint) == own.end());
    }

    const std::vector<ReadPlan>& plans_;
    const std::vector<std::size_t>& files_;
    std::set<std::string> given_;
};

} // namespace

PlanChoice choose_plans(const std::vector<ReadPlan>& plans) {
    std::map<Identity, std::vector<std::size_t>> by_identity;
    for (std::size_t at = 0; at < plans.size(); ++at) by_identity[identity_of(plans[at].record)].push_back(at);
    PlanChoice choice;
    for (const auto& [identity, files] : by_identity) {
        const OnePlan plan(plans, files);
        const auto counted = plan.counted();
        choice.counted.push_back(counted);
        for (const auto file : files)
            if (file != counted) choice.left_out.push_back({file, plan.why_not(file, counted), counted});
    }
    return choice;
}

} // namespace plan::core::overview
