// A plan that takes over a document: its content, composed from the parts of the document and from the template.
#pragma once

#include "core/takeover/proposal.hpp"
#include "core/takeover/source_part.hpp"
#include "core/template/composition.hpp"

#include <cstddef>
#include <deque>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace plan::core {

/// Blocks of the source that come along as they are, with their pictures, notes and letters; without any, the pictures
/// that stand in no block.
struct CopiedBlocks {
    enum class Look { house_style, own };
    std::size_t first = 0;
    std::size_t end = 0; ///< first block behind them
    Look look = Look::house_style;
    bool operator==(const CopiedBlocks&) const = default;
};

using TakenElement = std::variant<TextElement, TableElement, CopiedBlocks>;

/// What became of the parts of a document.
struct TakeoverCounts {
    std::size_t paragraphs = 0; ///< in the plan
    std::size_t rows = 0;       ///< of tables, in the plan's tables
    std::size_t pictures = 0;
    std::size_t in_appendix = 0; ///< parts
    std::size_t left_out = 0;    ///< parts, because somebody said so
};

/// What goes into one chapter.
struct TakenChapter {
    const Chapter* chapter = nullptr; ///< nullptr: the appendix
    std::vector<TakenElement> elements;
};

/// A new plan, ready to be written; what stands in it of tables lives in it.
struct Takeover {
    PlanSettings settings;
    std::vector<std::pair<std::string, std::string>> own_facts; ///< lines of the cover that the template does not know
    std::vector<TakenElement> chapters;                         ///< the whole text below the table of contents
    std::deque<TableTemplate> tables;
    TakeoverCounts counts;

    Takeover() = default;
    Takeover(Takeover&&) = default; ///< elements point into it: it moves, it is not copied
    Takeover& operator=(Takeover&&) = default;
};

/// @param settings  what the new plan says of the school; what it leaves out is taken from the proposal
Takeover take_over(const Source& source, const Proposal& proposal, PlanSettings settings);

/// What is added to a plan that was made before.
struct Additions {
    std::vector<TakenChapter> chapters; ///< in the order of the template, the appendix last; only those with elements
    std::deque<TableTemplate> tables;   ///< those of the source's own; elements point into these
    TakeoverCounts counts;

    Additions() = default;
    Additions(Additions&&) = default;
    Additions& operator=(Additions&&) = default;
};

/// The same for a plan that is there: rows of the template's tables are TableElements of these.
/// @param has_appendix  the plan took over something before: its appendix goes on
Additions add_to_plan(const Source& source, const Proposal& proposal, bool has_appendix = false);

} // namespace plan::core
