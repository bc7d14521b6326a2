// How far a chapter is.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

namespace plan::core {

/// Fills in the state of each chapter, and which paragraphs are still example text.
void judge_chapters(Plan& plan, const Document& document);
void judge_chapter(PlanChapter& chapter, const Plan& plan, const Document& document);

} // namespace plan::core
