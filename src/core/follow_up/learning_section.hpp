// Who learned what, as a section of a plan.
#pragma once

#include "core/follow_up/learning_overview.hpp"
#include "core/template/composition.hpp"

#include <deque>
#include <string>
#include <vector>

namespace plan::core {

struct LearningSection {
    std::string heading;
    std::vector<Element> elements;    ///< the heading first
    std::deque<TableTemplate> tables; ///< elements point into these

    LearningSection() = default;
    LearningSection(LearningSection&&) = default; ///< it moves, it is not copied
    LearningSection& operator=(LearningSection&&) = default;
};

LearningSection learning_section(const LearningOverview& overview, const Template& plan_template);

} // namespace plan::core
