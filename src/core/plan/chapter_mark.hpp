// A person's own mark "klaar" on a chapter. It is a bookmark at the heading, so it goes along into .docx and copies.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

namespace plan::core {

/// The name of the bookmark; Word allows letters, digits and underscores in it.
std::string ready_bookmark(std::string_view chapter_id);

bool is_marked_ready(const PlanChapter& chapter, const Document& document);

} // namespace plan::core
