// A chapter of next year's plan.
#pragma once

#include "core/next_year/renewal.hpp"

#include <vector>

namespace plan::core {

/// A chapter, from its heading on. The school's own chapters come along as text.
std::vector<Element> renewed_chapter(const Renewal& renewal, const PlanChapter& chapter);

} // namespace plan::core
