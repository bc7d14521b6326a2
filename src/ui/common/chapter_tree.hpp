// The chapters of a plan as lines of a tree: each with its state or what is still open in it, the cover before them.
#pragma once

#include "ui/common/messages.hpp"
#include "ui/common/plan_view.hpp"
#include "ui/common/tree.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace plan::ui {

TreeLine chapter_tree(const PlanState& state, const Messages& messages);

/// The key of a chapter's line.
/// @param step  its id; empty for the cover
std::string chapter_key(const std::string& step);
/// The other way round; nothing for another line.
std::optional<std::string> step_of_chapter_key(std::string_view key);

} // namespace plan::ui
