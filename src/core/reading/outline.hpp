// What each block of a document is to a plan: the title of a chapter, a heading, guidance, a caption, text. Headings
// are recognised by outline level, or, in documents of others, by title and look.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "core/reading/plan_part.hpp"
#include "core/template/plan_template.hpp"
#include "core/template/title_index.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

struct BlockRole {
    ParagraphKind kind = ParagraphKind::body; ///< of a table: guidance or heading (a box), or body
    int level = 0;                            ///< of a heading: 1 is the highest
    const Chapter* chapter = nullptr;         ///< the template's chapter that a heading has the title of
    bool is_by_words = false;                 ///< the title only speaks of what that chapter is about
};

using Outline = std::vector<BlockRole>; ///< for each block of the document

/// title_key of each block that could be a title, empty for the others: made once, for all templates with these words.
std::vector<std::string> title_keys(const Document& document, const ChapterWords& words);

/// @param keys  title_keys of the document in the words of the template
/// @param part  where the plan stands; outside it no chapter is
Outline read_outline(const Document& document, const std::vector<std::string>& keys, const Template& plan_template,
                     const TitleIndex& titles, const PlanPart& part);

/// How many of the template's chapters an outline has.
/// @param by_title  counts those alone whose title says so
std::size_t known_chapters(const Outline& outline, bool by_title = false);

/// "Toelichting" before the text itself.
bool begins_with_guidance_mark(const Template& plan_template, std::string_view text);

/// Whether a paragraph is so short, and ends so, that it could be a title without being a heading. Only of these
/// `Paragraph::bold` matters.
bool may_be_title(const Paragraph& paragraph);

} // namespace plan::core
