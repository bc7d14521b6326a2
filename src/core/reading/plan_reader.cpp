// read_plan: Document → Plan.
#include "core/reading/plan_reader.hpp"

#include "core/plan/placed_text.hpp"
#include "core/reading/agenda_matching.hpp"
#include "core/reading/budget_settings_reading.hpp"
#include "core/reading/budget_summary_reading.hpp"
#include "core/reading/chapter_state.hpp"
#include "core/reading/cover_reading.hpp"
#include "core/reading/goal_reading.hpp"
#include "core/reading/money_reading.hpp"
#include "core/reading/outline.hpp"
#include "core/reading/placeholder_search.hpp"
#include "core/reading/table_reading.hpp"
#include "core/reading/table_recognition.hpp"
#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace plan::core {
namespace {

/// How a document looks with the eyes of one template.
struct View {
    const Template* plan_template;
    TitleIndex titles;
    Outline outline;
    std::vector<std::string> keys;
};

/// The template that has most chapters of the document and misses fewest; where two have as many, the one that the
/// document's hint names.
View choose_view(const Document& document, const std::vector<Template>& templates) {
    std::map<ChapterWords, std::vector<std::string>> keys; // nearly always all templates have the same words
    const auto hint = document.property("PlanProfile");
    std::optional<View> best;
    std::tuple<std::size_t, bool, std::ptrdiff_t> best_fit;
    for (const auto& candidate : templates) {
        const auto [own_keys, is_new] = keys.try_emplace(candidate.chapter_words);
        if (is_new) own_keys->second = title_keys(document, candidate.chapter_words);
        TitleIndex titles(candidate);
        auto outline = read_outline(document, own_keys->second, candidate, titles);
        const auto known = known_chapters(outline);
        const auto missing = std::ranges::count_if(candidate.chapters, [&outline](const Chapter& chapter) {
            return !chapter.optional && std::ranges::find(outline, &chapter, &BlockRole::chapter) == outline.end();
        });
        const std::tuple fit(known, candidate.profile == hint, -missing);
        const bool hinted = candidate.profile == hint; // a plan whose text was all deleted is still one
        if ((known == 0 && !hinted) || (best && fit <= best_fit)) continue;
        best.emplace(View{&candidate, std::move(titles), std::move(outline), {}});
        best_fit = fit;
    }
    if (!best) throw Refused("document.no-plan");
    best->keys = std::move(keys.at(best->plan_template->chapter_words));
    return std::move(*best);
}

/// Reads the chapters with their paragraphs and tables.
class ChapterReader {
public:
    ChapterReader(Plan& plan, const Document& document, const View& view)
        : plan_(plan), document_(document), view_(view) {}

    void read() {
        for (std::size_t at = 0; at < document_.blocks.size(); ++at) {
            if (const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[at])) read_paragraph(*paragraph, at);
            else if (!plan_.chapters.empty()) read_table(std::get<Table>(document_.blocks[at]), at);
        }
        if (!plan_.chapters.empty()) plan_.chapters.back().end_block = document_.blocks.size();
    }

private:
    void read_paragraph(const Paragraph& paragraph, std::size_t at) {
        const auto& role = view_.outline[at];
        if (role.kind == ParagraphKind::contents) return;
        if (role.kind == ParagraphKind::heading) {
            if (is_chapter(role, at)) return begin_chapter(paragraph, at);
            if (plan_.chapters.empty()) return;
            const Section* section = section_at(at);
            if (section != nullptr || role.level <= section_level_) {
                section_ = section;
                section_level_ = section != nullptr ? role.level : 0;
            }
        }
        if (plan_.chapters.empty()) return;
        auto& chapter = plan_.chapters.back();
        const Section* section = section_ != nullptr ? section_ : chapter.entry;
        if (!trimmed(paragraph.text).empty() && role.kind == ParagraphKind::body) text_since_table_ = true;
        chapter.paragraphs.push_back({placed(paragraph.text, at), role.kind, section, paragraph.hidden});
        chapter.paragraphs.back().level = role.level;
    }

    [[nodiscard]] bool is_chapter(const BlockRole& role, std::size_t at) const {
        if (chapter_level_ == 0) return role.chapter != nullptr;
        return role.level <= chapter_level_ && (role.chapter != nullptr || section_at(at) == nullptr);
    }

    /// The section of the chapter that is being read which a heading has the title of (T17: one without a number).
    [[nodiscard]] const Section* section_at(std::size_t at) const {
        const auto* chapter = plan_.chapters.empty() ? nullptr : plan_.chapters.back().entry;
        const auto* section = view_.titles.section(view_.keys[at]);
        if (chapter == nullptr || section == nullptr) return nullptr;
        const auto same = [section](const Section& own) { return &own == section; };
        return std::ranges::any_of(chapter->sections, same) ? section : nullptr;
    }

    void begin_chapter(const Paragraph& paragraph, std::size_t at) {
        if (!plan_.chapters.empty()) plan_.chapters.back().end_block = at;
        chapter_level_ = view_.outline[at].level;
        section_ = nullptr;
        section_level_ = 0;
        text_since_table_ = true;
        PlanChapter chapter;
        chapter.entry = view_.outline[at].chapter;
        chapter.title = placed(paragraph.text, at);
        plan_.chapters.push_back(std::move(chapter));
    }

    void read_table(const Table& table, std::size_t at) {
        auto& chapter = plan_.chapters.back();
        if (view_.outline[at].kind == ParagraphKind::guidance) {
            chapter.paragraphs.push_back(
                {placed(table.rows.front().front(), at, CellIndex{}), ParagraphKind::guidance, chapter.entry, false});
            chapter.guidance_tables.push_back(at);
            return;
        }
        if (auto summary = recognise_summary(table, at, *plan_.plan_template)) {
            chapter.summaries.push_back(std::move(*summary));
            return;
        }
        if (auto settings = plan_.settings_table ? std::nullopt : recognise_settings(table, *plan_.plan_template)) {
            fill(*settings, table, at);
            plan_.settings_table = std::move(settings);
            return;
        }
        auto recognised = recognise_table(table, chapter.entry, *plan_.plan_template);
        if (!recognised) recognised = continued(table, chapter);
        if (recognised) {
            fill(*recognised, table, at);
            chapter.tables.push_back(std::move(*recognised));
            text_since_table_ = false;
        } else if (auto groups = recognise_group_table(table, *plan_.plan_template)) {
            fill(*groups, table, at);
            chapter.group_tables.push_back(std::move(*groups));
        }
    }

    static void fill(PlanTable& result, const Table& table, std::size_t at) {
        result.block = at;
        for (std::size_t row = result.first_row; row < table.rows.size(); ++row) {
            auto& cells = result.rows.emplace_back();
            for (std::size_t column = 0; column < table.rows[row].size(); ++column)
                if (const CellIndex cell{row, column}; is_covered(table, cell) && result.rows.size() > 1)
                    cells.push_back(cell_above(result, column));
                else cells.push_back(placed(table.rows[row][column], at, cell));
        }
    }

    static bool is_covered(const Table& table, const CellIndex& cell) {
        return !table.covered.empty() && std::binary_search(table.covered.begin(), table.covered.end(), cell);
    }

    /// What a merged cell says for the last row but one; that row's place too.
    static PlacedText cell_above(const PlanTable& table, std::size_t column) {
        const auto& above = table.rows[table.rows.size() - 2];
        return column < above.size() ? above[column] : PlacedText{};
    }

    /// A table without a header, below one with as many columns and nothing but a heading between: its second half.
    [[nodiscard]] std::optional<PlanTable> continued(const Table& table, const PlanChapter& chapter) const {
        if (chapter.tables.empty() || text_since_table_ || table.rows.empty()) return std::nullopt;
        const auto& above = chapter.tables.back();
        if (above.rows.empty() || above.rows.back().size() != table.rows.front().size()) return std::nullopt;
        PlanTable result;
        result.entry = above.entry;
        result.column_of = above.column_of;
        result.first_row = 0;
        return result;
    }

    Plan& plan_;
    const Document& document_;
    const View& view_;
    int chapter_level_ = 0;
    const Section* section_ = nullptr;
    int section_level_ = 0;
    bool text_since_table_ = true;
};

} // namespace

Plan read_plan(const Document& document, const std::vector<Template>& templates) {
    const auto view = choose_view(document, templates);
    Plan plan;
    plan.plan_template = view.plan_template;
    ChapterReader(plan, document, view).read();
    read_cover(plan, document);
    read_goals(plan, document);
    read_target_groups(plan, document);
    read_tables(plan);
    find_all_placeholders(plan, document);
    match_agenda(plan);
    judge_chapters(plan, document);
    read_budget_settings(plan);
    read_money(plan, document);
    return plan;
}

} // namespace plan::core
