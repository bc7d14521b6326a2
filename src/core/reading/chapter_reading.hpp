// The chapters of a plan with their paragraphs and tables.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "core/reading/template_choice.hpp"

namespace plan::core {

/// Fills Plan::chapters and Plan::settings_table.
void read_chapters(Plan& plan, const Document& document, const View& view);

} // namespace plan::core
