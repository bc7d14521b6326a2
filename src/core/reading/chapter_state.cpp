// judge_chapters: how far each chapter is, seen from its text alone.
#include "core/reading/chapter_state.hpp"

#include "core/plan/chapter_text.hpp"
#include "core/plan/plan.hpp"
#include "core/plan/template_text.hpp"
#include "core/reading/hole_search.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <utility>

namespace plan::core {
namespace {

struct Tally {
    bool text = false;     ///< anything at all
    bool own = false;      ///< something that the template did not put there
    bool to_adapt = false; ///< example text that was not touched
    bool placeholder = false;
    bool hole = false; ///< something that was emptied
};

void count(Tally& tally, std::string_view text, std::uint64_t key, const TemplateText& known) {
    if (text.empty()) return;
    tally.text = true;
    if (!find_placeholders(text).empty()) tally.placeholder = true;
    if (!known.knows(key)) tally.own = true;
}

bool is_kept(const std::string& text, const Document& document) {
    return !document.bookmarks.empty() && document.bookmarks.contains(kept_bookmark(text));
}

/// The cells below the header; of a table that is the school's own, all cells.
void count_table(Tally& tally, const Table& table, std::size_t block, const PlanChapter& chapter,
                 const TemplateText& known) {
    const auto recognised = std::ranges::find(chapter.tables, block, &PlanTable::block);
    const std::size_t first_row = recognised == chapter.tables.end() ? 0 : recognised->first_row;
    const bool had_text = std::exchange(tally.text, false);
    for (std::size_t row = first_row; row < table.rows.size(); ++row)
        for (const auto& cell : table.rows[row]) count(tally, trimmed(cell), key_number(cell), known);
    if (recognised != chapter.tables.end() && !tally.text) tally.hole = true;
    tally.text = tally.text || had_text;
}

/// Guidance, what is computed and how: no text that a school writes.
bool tells_nothing(const PlanChapter& chapter, const Plan& plan, std::size_t block) {
    return std::ranges::find(chapter.guidance_tables, block) != chapter.guidance_tables.end() ||
           std::ranges::find(chapter.summaries, block, &SummaryTable::block) != chapter.summaries.end() ||
           (plan.settings_table && plan.settings_table->block == block);
}

/// Whether a heading of the template, below which it puts text, has nothing below it any more.
bool has_emptied_section(const PlanChapter& chapter, const TemplateText& known, const Document& document) {
    const PlanParagraph* open = nullptr;
    const auto tables = tables_of(chapter, document);
    const auto is_empty_up_to = [&](std::size_t behind) {
        return open != nullptr && std::ranges::none_of(tables, [&](const ChapterTable& table) {
                   return open->text.place.block < table.block && table.block < behind;
               });
    };
    for (const auto& paragraph : chapter.paragraphs) {
        if (paragraph.kind == ParagraphKind::heading) {
            const bool is_below = open != nullptr && paragraph.level > open->level;
            if (!is_below && is_empty_up_to(paragraph.text.place.block)) return true;
            open = known.is_heading_of_text(key_number(paragraph.text.text)) ? &paragraph : nullptr;
        } else if (paragraph.kind == ParagraphKind::body && !paragraph.text.text.empty()) {
            open = nullptr;
        }
    }
    return is_empty_up_to(chapter.end_block);
}

Tally tally_chapter(PlanChapter& chapter, const TemplateText& known, const Plan& plan, const Document& document) {
    Tally tally;
    for (auto& paragraph : chapter.paragraphs) {
        const auto& text = paragraph.text.text;
        if (paragraph.kind != ParagraphKind::body && paragraph.kind != ParagraphKind::heading) continue;
        const auto key = key_number(text);
        if (paragraph.kind == ParagraphKind::heading) {
            if (!known.knows(key)) tally.own = true;
            continue; // a heading alone is no text
        }
        if (known.is_example(key)) {
            paragraph.example = !is_kept(text, document);
            if (paragraph.example) tally.to_adapt = true;
            else tally.own = true;
        }
        count(tally, text, key, known);
    }
    tally.hole = !chapter.holes.empty() || has_emptied_section(chapter, known, document);
    for (const auto& [block, table] : tables_of(chapter, document))
        if (!tells_nothing(chapter, plan, block)) count_table(tally, *table, block, chapter, known);
    return tally;
}

ChapterState state_of(const Tally& tally) {
    if (!tally.text) return ChapterState::empty;
    if (!tally.own) return ChapterState::example;
    return tally.placeholder || tally.to_adapt || tally.hole ? ChapterState::started : ChapterState::done;
}

} // namespace

void judge_chapter(PlanChapter& chapter, const Plan& plan, const Document& document) {
    const TemplateText known(chapter, plan);
    find_holes(chapter, plan, document);
    chapter.state = state_of(tally_chapter(chapter, known, plan, document));
}

void judge_chapters(Plan& plan, const Document& document) {
    for (auto& chapter : plan.chapters) judge_chapter(chapter, plan, document);
}

} // namespace plan::core
