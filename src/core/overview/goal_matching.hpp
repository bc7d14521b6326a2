// Which goals schools share: those that the checker takes for one, and those that are nearly the same.
#pragma once

#include "core/overview/plan_record.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace plan::core::overview {

/// A goal of a plan.
struct GoalOf {
    std::size_t plan = 0; ///< index among those that were given
    std::size_t goal = 0; ///< index in its goals
};

struct SharedGoal {
    std::string title; ///< as most plans write it
    std::vector<GoalOf> goals;
    std::size_t schools = 0; ///< each once
};

/// A goal that may well be another one, written otherwise. It counts by itself until the schools say the same words.
struct OddGoal {
    std::size_t goal = 0;  ///< index in GoalMatching::goals
    std::size_t meant = 0; ///< the same of the one that more schools have
};

struct GoalMatching {
    std::vector<SharedGoal> goals; ///< those of most schools first
    std::vector<OddGoal> odd;
};

/// Goals are the same when the checker's key of them is; case, spaces, hyphens and numbers do not matter. One is odd
/// when it is so like another that the checker would offer to replace it.
GoalMatching match_goals(const std::vector<const PlanRecord*>& plans);

} // namespace plan::core::overview
