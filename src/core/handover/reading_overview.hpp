// What was read of a plan, line by line, so that a person sees at once whether it was read well. It has no words of its
// own: lines are ids of the message table with what fills them.
#pragma once

#include "core/plan/plan.hpp"
#include "core/text/arguments.hpp"

#include <string>
#include <vector>

namespace plan::core {

/// What is expected in a cell that may not have been read well, with what would surely be read there.
struct ReadableCell {
    Place place;
    std::string kind;    ///< "date", "amount", "goal" …
    std::string example; ///< in the words of this plan and its template; empty where anything can be read
};

struct OverviewLine {
    std::string message; ///< "activity"
    Arguments arguments; ///< what was not found is empty
    Place place;
    ReadableCell doubt; ///< where to look when the line is not right
};

struct OverviewSection {
    std::string id; ///< "not-understood", "goals" …
    std::vector<OverviewLine> lines;
};

/// What was not understood comes first, where there is any; the other sections are always there, empty ones too.
std::vector<OverviewSection> reading_overview(const Plan& plan);

} // namespace plan::core
