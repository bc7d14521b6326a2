// What is written anew for each goal, and what the old plan says of its evaluation.
#pragma once

#include "core/next_year/renewal.hpp"

#include <vector>

namespace plan::core {

/// A chapter that is made anew, with a part for each goal of the plan: the template's own, or else its form's sentences
/// to be filled in.
/// @param before_goals  comes in front of the first goal
std::vector<Element> new_chapter(const Renewal& renewal, const Chapter& entry, std::vector<Element> before_goals = {});

/// What the plan says in its chapter of evaluation, to be read again, and its tables; empty when no person wrote
/// anything there.
std::vector<Element> quoted_evaluation(const Renewal& renewal, const PlanChapter& chapter);

} // namespace plan::core
