// Where a chapter that is missing would come.
#pragma once

#include "core/plan.hpp"

namespace plan::core {

/// At the first chapter that follows it in the template, else at the end of the last one.
Place place_of_missing(const Plan& plan, const Chapter& missing);

} // namespace plan::core
