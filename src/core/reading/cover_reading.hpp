// What the cover of a plan says.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

namespace plan::core {

/// School, school year and the yes/no facts, and where the cover's table has each; the document's properties help where
/// it says nothing.
void read_cover(Plan& plan, const Document& document);

} // namespace plan::core
