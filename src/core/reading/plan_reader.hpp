// Document to plan.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "core/reading/template_choice.hpp"

#include <vector>

namespace plan::core {

/// Reads a plan. `templates` are the known ones; the document's own profile decides which is used.
/// @throws Refused  "document.no-plan" when nothing of a plan is recognised
Plan read_plan(const Document& document, const std::vector<Template>& templates);
/// The same with the eyes of one template.
Plan read_plan(const Document& document, const View& view);

} // namespace plan::core
