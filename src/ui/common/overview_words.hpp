// How a plan was read, in words.
#pragma once

#include "core/handover/reading_overview.hpp"
#include "ui/common/messages.hpp"

namespace plan::ui {

/// What was read there; what was not found is said to be so.
rtl::OUString line_text(const Messages& messages, const core::OverviewLine& line);
/// What is looked for in the cell of a line, with what would be readable there.
rtl::OUString doubt_text(const Messages& messages, const core::OverviewLine& line);
/// "Doelen"
rtl::OUString section_title(const Messages& messages, const core::OverviewSection& section);
/// What is looked for to read a section.
rtl::OUString section_help(const Messages& messages, const core::OverviewSection& section);

} // namespace plan::ui
