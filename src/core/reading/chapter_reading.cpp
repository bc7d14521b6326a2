#include "core/reading/chapter_reading.hpp"

#include "core/plan/placed_text.hpp"
#include "core/reading/budget_settings_reading.hpp"
#include "core/reading/budget_summary_reading.hpp"
#include "core/reading/command_tables.hpp"
#include "core/reading/table_recognition.hpp"
#include "core/reading/table_shape.hpp"
#include "core/template/roles.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace plan::core {
namespace {

/// Reads the chapters with their paragraphs and tables.
class ChapterReader {
public:
    ChapterReader(Plan& plan, const Document& document, const View& view)
        : plan_(plan), document_(document), view_(view), recogniser_(*plan.plan_template) {}

    void read() {
        if (known_chapters(view_.outline) == 0) chapter_level_ = commonest_level();
        for (auto at = view_.part.first; at < view_.part.end; ++at) {
            if (const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[at])) read_paragraph(*paragraph, at);
            else if (view_.outline[at].kind == ParagraphKind::heading) begin_chapter(title_of_box(at), at);
            else read_table(std::get<Table>(document_.blocks[at]), at);
        }
        if (!plan_.chapters.empty()) plan_.chapters.back().end_block = view_.part.end;
        keep_other_readings();
        settle_follow_up();
    }

private:
    /// Where a plan says in words how it is followed up, and has no other chapter for that, it is the evaluation.
    void settle_follow_up() {
        const auto* entry = plan_.plan_template->chapter(role::chapter::evaluation);
        if (entry == nullptr || plan_.chapter(role::chapter::evaluation) != nullptr) return;
        for (auto& chapter : plan_.chapters) {
            if (chapter.entry == nullptr || chapter.entry->role != role::chapter::follow_up) continue;
            const auto is_follow_up = [](const PlanTable& table) {
                return table.entry->role == role::table::follow_up;
            };
            if (std::ranges::any_of(chapter.tables, is_follow_up)) continue;
            for (auto& paragraph : chapter.paragraphs)
                if (paragraph.section == chapter.entry) paragraph.section = entry;
            chapter.entry = entry;
        }
    }

    void read_paragraph(const Paragraph& paragraph, std::size_t at) {
        const auto& role = view_.outline[at];
        if (role.kind == ParagraphKind::contents) return;
        if (role.kind == ParagraphKind::heading) {
            if (is_chapter(role, at)) return begin_chapter(placed(paragraph.text, at), at);
            if (plan_.chapters.empty()) {
                heading_above_ = at;
                return;
            }
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

    [[nodiscard]] PlacedText heading_text(std::size_t at) const {
        return placed(std::get<Paragraph>(document_.blocks[at]).text, at);
    }

    /// A title that stands in a table of its own.
    [[nodiscard]] PlacedText title_of_box(std::size_t at) const {
        return placed(std::get<Table>(document_.blocks[at]).rows.front().front(), at, CellIndex{});
    }

    /// Of a document whose chapters are all called otherwise: the level that most of its headings have.
    [[nodiscard]] int commonest_level() const {
        std::map<int, int> headings;
        for (auto at = view_.part.first; at < view_.part.end; ++at)
            if (const auto& role = view_.outline[at]; role.kind == ParagraphKind::heading) ++headings[role.level];
        const auto most = std::ranges::max_element(headings, {}, [](const auto& level) { return level.second; });
        return most == headings.end() ? 0 : most->first;
    }

    void begin_chapter(PlacedText title, std::size_t at) {
        if (!plan_.chapters.empty()) plan_.chapters.back().end_block = at;
        if (view_.outline[at].chapter != nullptr || chapter_level_ == 0) chapter_level_ = view_.outline[at].level;
        section_ = nullptr;
        section_level_ = 0;
        text_since_table_ = true;
        PlanChapter chapter;
        chapter.entry = view_.outline[at].chapter;
        chapter.title = std::move(title);
        const auto& set_aside = plan_.plan_template->takeover.appendix_title;
        chapter.is_set_aside =
            chapter.entry == nullptr && !set_aside.empty() && view_.keys[at] == plan_.title_key(set_aside);
        plan_.chapters.push_back(std::move(chapter));
    }

    void read_table(const Table& table, std::size_t at) {
        if (table.rows.empty() || table.rows.front().empty()) return; // the office could not give its cells
        auto& plan_template = *plan_.plan_template;
        if (is_command_table(table, plan_template)) return;
        const auto* entry = plan_.chapters.empty() ? nullptr : plan_.chapters.back().entry;
        if (plan_.chapters.empty()) {
            const auto found = recogniser_.recognise(table, nullptr);
            if (found.empty() || recognise_settings(table, plan_template)) return;
            if (heading_above_) begin_chapter(heading_text(*heading_above_), *heading_above_);
            else plan_.chapters.emplace_back().title = placed("", at); // what stands before the first title
        }
        auto& chapter = plan_.chapters.back();
        if (chapter.is_set_aside) {
            chapter.other_tables.push_back(at);
            return;
        }
        if (view_.outline[at].kind == ParagraphKind::guidance) {
            chapter.paragraphs.push_back(
                {placed(table.rows.front().front(), at, CellIndex{}), ParagraphKind::guidance, chapter.entry, false});
            chapter.guidance_tables.push_back(at);
            return;
        }
        if (auto summary = recognise_summary(table, at, plan_template)) {
            chapter.summaries.push_back(std::move(*summary));
            return;
        }
        if (auto settings = plan_.settings_table ? std::nullopt : recognise_settings(table, plan_template)) {
            fill(*settings, table, at);
            plan_.settings_table = std::move(settings);
            return;
        }
        auto recognised = recogniser_.recognise(table, entry);
        if (recognised.empty())
            if (auto below = continued(table, chapter)) recognised.push_back({std::move(*below), false});
        for (auto& each : recognised) fill(each.table, table, at);
        if (!recognised.empty()) {
            chapter.tables.push_back(std::move(recognised.front().table));
            text_since_table_ = false;
            for (auto other = recognised.begin() + 1; other != recognised.end(); ++other)
                other_readings_.push_back({plan_.chapters.size() - 1, std::move(*other)});
        } else if (auto groups = recognise_group_table(table, plan_template)) {
            fill(*groups, table, at);
            chapter.group_tables.push_back(std::move(*groups));
        } else {
            chapter.other_tables.push_back(at);
        }
    }

    /// A table that is more than one of the template's counts as the others where the plan has none of those by itself,
    /// and it has a column more than the likeliest needs, or stands where nobody looks for that.
    void keep_other_readings() {
        std::set<std::string_view> roles;
        for (const auto& chapter : plan_.chapters)
            for (const auto& table : chapter.tables)
                if (has_rows(table)) roles.insert(table.entry->role);
        for (auto& [chapter, other] : other_readings_) {
            auto& tables = plan_.chapters[chapter].tables;
            const auto first = std::ranges::find(tables, other.table.block, &PlanTable::block);
            const bool is_at_home = first != tables.end() && belongs_to(*first->entry, plan_.chapters[chapter].entry);
            if (roles.contains(other.table.entry->role) || (is_at_home && !other.tells_more)) continue;
            note_told(other.table, plan_.chapters[chapter]);
            tables.push_back(std::move(other.table));
        }
    }

    /// Whether anything stands below the header.
    static bool has_rows(const PlanTable& table) {
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            if (!table.row_is_blank(row)) return true;
        return false;
    }

    /// What is wrong with a column that the likeliest reading has too is told of that.
    static void note_told(PlanTable& other, const PlanChapter& chapter) {
        const auto first = std::ranges::find(chapter.tables, other.block, &PlanTable::block);
        if (first == chapter.tables.end()) return;
        for (const auto& column : other.column_of)
            other.told_elsewhere.push_back(column &&
                                           std::ranges::find(first->column_of, column) != first->column_of.end());
    }

    static void fill(PlanTable& result, const Table& table, std::size_t at) {
        const TableShape shape(table);
        result.block = at;
        for (std::size_t row = result.first_row; row < table.rows.size(); ++row) {
            auto& cells = result.rows.emplace_back();
            for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
                const CellIndex cell{row, column};
                const auto place = shape.column_of(cell);
                while (cells.size() < place) cells.emplace_back(); // one from the left reaches over it
                if (shape.is_covered(cell) && result.rows.size() > 1) cells.push_back(cell_above(result, place));
                else cells.push_back(placed(table.rows[row][column], at, cell));
            }
        }
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
    TableRecogniser recogniser_;
    int chapter_level_ = 0;
    const Section* section_ = nullptr;
    int section_level_ = 0;
    bool text_since_table_ = true;
    std::optional<std::size_t> heading_above_;                            ///< before the first chapter
    std::vector<std::pair<std::size_t, RecognisedTable>> other_readings_; ///< with the index of their chapter
};

} // namespace

void read_chapters(Plan& plan, const Document& document, const View& view) {
    ChapterReader(plan, document, view).read();
}

} // namespace plan::core
