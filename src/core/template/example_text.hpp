// The example text of a chapter to be read on the screen.
#pragma once

#include "core/template/composition.hpp"

namespace plan::core {

/// Paragraphs with an empty line between them, list items with a bullet, tables a row per line.
std::string example_text(const Chapter& chapter, const Template& plan_template, const PlanSettings& settings);

} // namespace plan::core
