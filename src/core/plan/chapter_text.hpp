// What a chapter says in its paragraphs, guidance left out, and in its tables, the school's own ones too.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

#include <algorithm>
#include <vector>

namespace plan::core {

struct ChapterTable {
    std::size_t block = 0;
    const Table* table = nullptr;
};

/// All tables of a chapter, in their order.
std::vector<ChapterTable> tables_of(const PlanChapter& chapter, const Document& document);

/// What templates put into this chapter; nullptr for one of the school's own.
const KnownChapterTexts* known_texts(const PlanChapter& chapter, const Plan& plan);

/// Where somebody who comes to a chapter begins: at its first field, which the place covers, or else before its first
/// text.
Place first_place_in(const PlanChapter& chapter, const Plan& plan);

/// The same on the cover.
Place first_place_on_cover(const Plan& plan);

/// Whether some guidance can be seen in the document.
bool shows_guidance(const Plan& plan);
/// Whether all of that is in the style that hides it, which another program's guidance is not.
bool can_hide_guidance(const Plan& plan, const Document& document);

/// Whether the text of any paragraph passes a test.
template <typename Test>
bool any_paragraph(const PlanChapter& chapter, Test&& test) {
    return std::ranges::any_of(chapter.paragraphs, [&test](const PlanParagraph& paragraph) {
        return paragraph.kind != ParagraphKind::guidance && test(paragraph.text.text);
    });
}

/// Whether any cell of a table passes a test.
template <typename Test>
bool any_cell(const PlanChapter& chapter, const Document& document, Test&& test) {
    return std::ranges::any_of(tables_of(chapter, document), [&test](const ChapterTable& each) {
        return std::ranges::any_of(each.table->rows,
                                   [&test](const auto& row) { return std::ranges::any_of(row, test); });
    });
}

} // namespace plan::core
