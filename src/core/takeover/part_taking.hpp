// The parts of a source → elements of the chapters where they go.
#pragma once

#include "core/takeover/left_behind.hpp"
#include "core/takeover/takeover.hpp"

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace plan::core {

struct TakenParts {
    std::map<const Chapter*, std::vector<TakenElement>> chapters;
    std::vector<TakenElement> appendix; ///< with its heading, and with all that would be lost; may be empty
    TakeoverCounts counts;
};

/// @param tables  get those of the source's own; elements point into them
/// @param said  what the plan says besides
/// @param has_appendix  the plan has one already, which goes on
TakenParts take_parts(const Source& source, const Proposal& proposal, const std::optional<SchoolYear>& school_year,
                      std::deque<TableTemplate>& tables, SaidWords said, bool has_appendix);

} // namespace plan::core
