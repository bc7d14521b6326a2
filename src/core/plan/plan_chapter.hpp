// A chapter of a plan: its paragraphs and tables.
#pragma once

#include "core/plan/placed_text.hpp"
#include "core/plan/plan_table.hpp"

#include <cstddef>
#include <vector>

namespace plan::core {

enum class ParagraphKind { body, heading, guidance, caption, contents };

struct PlanParagraph {
    PlacedText text;
    ParagraphKind kind = ParagraphKind::body;
    const Section* section = nullptr; ///< of the template, when it stands in a known one
    bool hidden = false;
    bool example = false; ///< still the example text, and not kept on purpose
    int level = 0;        ///< of a heading
};

enum class ChapterState { empty, example, started, done };

struct PlanChapter {
    const Chapter* entry = nullptr; ///< of the template; nullptr for a chapter of the school's own
    bool is_set_aside = false;      ///< it holds what was taken over and has no place yet: nothing in it counts
    PlacedText title;
    std::vector<PlanParagraph> paragraphs; ///< below the title
    std::vector<PlanTable> tables;         ///< those that were recognised
    std::vector<PlanTable> group_tables;   ///< of these, goals and target groups count
    std::vector<std::size_t> other_tables; ///< those that were not, by block
    std::vector<SummaryTable> summaries;
    std::vector<std::size_t> guidance_tables; ///< boxes with guidance, by block; their text is among the paragraphs
    std::vector<PlacedText> holes;            ///< where a spot of a sentence was emptied; the text is that sentence
    std::size_t end_block = 0;                ///< first block behind the chapter
    ChapterState state = ChapterState::empty;
};

} // namespace plan::core
