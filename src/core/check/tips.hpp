// What would help a person now, by what the plan's counts show: which command saves the work that is still to do.
#pragma once

#include "core/check/finding.hpp"
#include "core/plan/plan.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace plan::core {

struct Tip {
    std::string id;      ///< "tip.<id>" is its message
    Arguments arguments; ///< for the message
    bool operator==(const Tip&) const = default;
};

/// The most useful first, three at most.
/// @param findings  as they are listed while writing
/// @param over      how many things are over and have no state: count_over
std::vector<Tip> tips_for(const Plan& plan, const std::vector<Finding>& findings, std::size_t over = 0);

} // namespace plan::core
