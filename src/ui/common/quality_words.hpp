// Where a plan answers what is expected of its quality, in words.
#pragma once

#include "core/handover/quality_map.hpp"
#include "ui/common/messages.hpp"

namespace plan::ui {

/// One line: what is expected, and whether the plan answers it.
rtl::OUString quality_text(const Messages& messages, const core::QualityLine& line);
/// The same at length: in which chapters, and the source.
rtl::OUString quality_details(const Messages& messages, const core::QualityLine& line);

} // namespace plan::ui
