// Which rows of a plan's tables are items of the plan, and which only stand among them.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

namespace plan::core {

/// Tells bands ("OKTOBER", a goal over the whole width), headers that are repeated, and rows that were refused from the
/// items, in all tables; what they say is no longer in their cells then. Goals must have been read.
void sort_out_rows(Plan& plan, const Document& document);

} // namespace plan::core
