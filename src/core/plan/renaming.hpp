// Where else a name stands that is changed in one place: a plan says the same thing in several tables.
#pragma once

#include "core/plan/plan.hpp"

#include <string>
#include <vector>

namespace plan::core {

/// A text to be put in the stead of what stands at a place.
struct TextChange {
    Place place;
    std::string text;
};

/// The cells of other tables that name an activity.
std::vector<TextChange> rename_activity(const Plan& plan, const std::string& from, const std::string& to);

/// Every heading, cell and line that is the name of a goal, the goal's own included.
std::vector<TextChange> rename_goal(const Plan& plan, const Goal& goal, const std::string& to);

} // namespace plan::core
