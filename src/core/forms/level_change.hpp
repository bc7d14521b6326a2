// What becomes of a plan when it is for another level of education: its cover, and example text that nobody touched.
#pragma once

#include "core/plan/plan.hpp"
#include "core/plan/renaming.hpp"

#include <string>
#include <utility>
#include <vector>

namespace plan::core {

struct LevelChange {
    const Template* now = nullptr;     ///< the profile as the other level has it
    std::vector<std::string> chapters; ///< ids of those with nothing but example text, which is another now
    std::vector<TextChange> cover;     ///< the level, and labels that are called otherwise
    std::vector<CellIndex> gone;       ///< lines of the cover that the other level does not have, the last first
    std::vector<std::pair<std::string, std::string>> added; ///< lines that only the other level has: label and value
};

/// @param now  of the profile of the plan
LevelChange level_change(const Plan& plan, const Document& document, const EducationLevel& level, const Template& now);

/// Names of the goals in the example text of a template.
std::vector<std::string> example_goals(const Template& plan_template);

} // namespace plan::core
