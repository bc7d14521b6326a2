// A quick look whether a text may be that of a plan.
#pragma once

#include "core/template/plan_template.hpp"

#include <string_view>
#include <vector>

namespace plan::core {

/// Whether some line is the title of a chapter: without one there is no plan to be read. Costs a small part of reading.
/// @param text  of the whole document, a line for each paragraph
bool has_chapter_title(std::string_view text, const std::vector<Template>& templates);

} // namespace plan::core
