// The part of a document that is the plan: all of it, or one chapter of a larger document.
#pragma once

#include "core/document/document.hpp"
#include "core/template/plan_template.hpp"
#include "core/template/title_index.hpp"
#include "core/text/words.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace plan::core {

/// Among how many lines with text at the beginning of a document the title of a plan is looked for.
inline constexpr std::size_t lines_of_a_cover = 12;

/// Blocks from the first up to, and without, the end.
struct PlanPart {
    std::size_t first = 0;
    std::size_t end = 0;
    bool operator==(const PlanPart&) const = default;
};

/// Of a document with headings on one level of which some name a plan ("Deel 3 Professionaliseringsplan", "Bijlage –
/// Nascholingsplan"): what stands below the one with most of the plan's chapters. All of any other document.
/// @param keys  title_keys of the document in the words of the template
PlanPart find_plan_part(const Document& document, const std::vector<std::string>& keys, const Template& plan_template,
                        const TitleIndex& titles);

/// Whether a title at the beginning of a document, or a heading anywhere in it, says that it is a plan.
bool has_plan_title(const Document& document, const Template& plan_template);

/// The chapter that a heading is about, by the words in it; nullptr when it is about none, or is no heading's length.
/// @param wanted  says which chapters come into question
template <typename Wanted>
const Chapter* chapter_by_words(const std::string& title, const Template& plan_template, Wanted&& wanted) {
    const auto spaced = spaced_words(title);
    for (const auto& chapter : plan_template.chapters)
        if (const auto terms = plan_template.reading.chapters.find(chapter.role);
            terms != plan_template.reading.chapters.end() && wanted(chapter) && terms->second.in_words(spaced))
            return &chapter;
    return nullptr;
}

} // namespace plan::core
