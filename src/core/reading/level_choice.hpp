// For which level of education a document is a plan.
#pragma once

#include "core/document/document.hpp"
#include "core/template/plan_template.hpp"

namespace plan::core {

/// The template as the level of a document has it: the level that its cover names, or, where no line of the cover is
/// about that, the only one whose words are among the first lines. The profile's own where none is known.
const Template& template_for(const Document& document, const Template& profile);

} // namespace plan::core
