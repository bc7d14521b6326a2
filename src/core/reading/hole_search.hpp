// Sentences of the template whose spots somebody emptied instead of filling them in.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

namespace plan::core {

/// Fills in the holes of a chapter.
void find_holes(PlanChapter& chapter, const Plan& plan, const Document& document);

} // namespace plan::core
