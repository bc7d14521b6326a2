// What the window of an overview says, in words.
#pragma once

#include "addon/overview/plans_overview.hpp"

#include <string_view>

namespace plan::addon {

/// "37 van 312: naam.docx"
rtl::OUString progress_text(const ui::Messages& messages, const OverviewProgress& progress);

/// How many plans were read, how many were not and why, where the files are, and what somebody must know to take the
/// figures for what they are.
/// @param made  what make_overview says
rtl::OUString end_text(const ui::Messages& messages, const OverviewOrder& order, std::string_view made);

} // namespace plan::addon
