// What is different in a plan since an earlier version of it.
#pragma once

#include "core/plan/plan.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plan::core {

struct MovedItem {
    std::string activity;
    std::string from; ///< as the plans write it
    std::string to;
    bool operator==(const MovedItem&) const = default;
};

struct PlanChanges {
    std::vector<std::string> new_goals;
    std::vector<std::string> gone_goals;
    std::vector<std::string> new_activities;
    std::vector<std::string> gone_activities;
    std::vector<MovedItem> moved;                 ///< on the agenda
    std::optional<std::pair<Cents, Cents>> costs; ///< in all, before and now, where they differ
    std::vector<std::string> chapters;            ///< titles of those that say something else or are new

    [[nodiscard]] bool none() const;
};

/// Case, spaces, hyphens and layout are no change; guidance and notes of consultations neither.
PlanChanges changes_since(const Plan& before, const Plan& now);

} // namespace plan::core
