#include "core/takeover/part_taking.hpp"

#include "core/next_year/next_year_tables.hpp"
#include "core/reading/plan_part.hpp"
#include "core/reading/table_recognition.hpp"
#include "core/takeover/column_proposal.hpp"
#include "core/takeover/taken_goals.hpp"
#include "core/takeover/taken_rows.hpp"
#include "core/template/roles.hpp"
#include "core/template/title_index.hpp"
#include "core/text/chapter_number.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/trimming.hpp"
#include "core/text/typed_bullet.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace plan::core {
namespace {

using Look = CopiedBlocks::Look;
using Kind = SourcePart::Kind;

/// The parts of a source, as elements of the chapters where they go.
class PartTaker {
public:
    PartTaker(const Source& source, const Proposal& proposal, const std::optional<SchoolYear>& school_year,
              std::deque<TableTemplate>& tables)
        : source_(source), proposal_(proposal), template_(*proposal.plan_template), tables_(tables),
          goals_(source, proposal), titles_(template_) {
        rows_.school_year = school_year;
        rows_.goals = goals_.titles();
        for (const auto& part : proposal.parts)
            if (const auto* table = table_of_target(template_, part.to)) rows_.filled_alone.insert(table->id);
        for (const auto& part : proposal.parts)
            if (part.part.kind == Kind::heading && !says_chapter_title(part)) {
                const auto [known, is_new] = highest_.try_emplace(part.to, part.part.level);
                if (!is_new) known->second = std::min(known->second, part.part.level);
            }
    }

    void take() {
        for (std::size_t at = 0; at < proposal_.parts.size(); ++at) {
            const auto& part = proposal_.parts[at];
            at_ = at;
            count(part);
            if (part.part.kind == Kind::heading) begin_below(part);
            if (part.to == target::leave_out || part.to == target::cover) continue;
            if (part.to == target::appendix) copy(appendix_, part, Look::own);
            else take(part);
            const bool is_written_anew = part.to != target::appendix && !is_copied(part);
            if (is_written_anew && has_pictures(part)) copy(appendix_, part, Look::own);
        }
        flush(0);
        for (const auto& part : proposal_.parts)
            if (part.to == target::cover && has_pictures(part)) copy(appendix_, part, Look::own);
    }

    /// Those that get anything.
    std::map<const Chapter*, std::vector<TakenElement>> chapters() {
        std::erase_if(chapters_, [](const auto& chapter) { return chapter.second.empty(); });
        return std::move(chapters_);
    }

    /// What would be lost, and the whole appendix; empty where nothing is in it.
    /// @param goes_on  the plan has one already
    std::vector<TakenElement> appendix(SaidWords said, bool goes_on) {
        for (const auto& [chapter, elements] : chapters_) {
            said.add(chapter->title);
            for (const auto& element : elements) said.add(element);
        }
        for (const auto& element : appendix_) said.add(element);
        auto whole = copied_;
        whole.insert(as_rows_.begin(), as_rows_.end());
        const auto rest = left_behind(source_, proposal_, std::move(said), whole);
        if (source_.can_be_copied && source_.loose_pictures > 0) {
            appendix_.emplace_back(CopiedBlocks{0, 0, Look::own});
            counts.pictures += source_.loose_pictures;
        }
        std::vector<TakenElement> result;
        if (appendix_.empty() && rest.empty()) return result;
        const auto& words = template_.takeover;
        if (!goes_on) {
            result.emplace_back(TextElement{Role::chapter_heading, words.appendix_title, false});
            result.emplace_back(TextElement{Role::body, words.appendix_text, false});
        }
        std::ranges::move(appendix_, std::back_inserter(result));
        if (rest.empty()) return result;
        result.emplace_back(TextElement{Role::section_heading, words.rest_title, false});
        for (const auto& line : rest) result.emplace_back(TextElement{Role::list_item, line, false});
        return result;
    }

    TakeoverCounts counts;

private:
    [[nodiscard]] bool has_pictures(const PartProposal& part) const {
        const auto found = source_.pictures.lower_bound(part.part.first_block);
        return found != source_.pictures.end() && *found < part.part.end_block;
    }

    [[nodiscard]] bool is_copied(const PartProposal& part) const { return copied_.contains(part.part.first_block); }

    void count(const PartProposal& part) {
        if (part.to == target::leave_out) {
            ++counts.left_out;
            return;
        }
        if (part.to == target::appendix) ++counts.in_appendix;
        for (auto block = part.part.first_block; block < part.part.end_block; ++block) {
            if (source_.pictures.contains(block)) ++counts.pictures;
            const auto* paragraph = std::get_if<Paragraph>(&source_.document.blocks[block]);
            if (paragraph != nullptr && !trimmed(paragraph->text).empty()) ++counts.paragraphs;
        }
    }

    void take(const PartProposal& part) {
        if (const auto* table = table_of_target(template_, part.to)) return take_rows(part, *table);
        const auto* to = template_.chapter(part.to);
        if (to == nullptr) return copy(appendix_, part, Look::own);
        if (part.to == target::goals || to->is(role::chapter::goals)) return take_goals(part, *to);
        if (part.part.kind == Kind::heading) return take_heading(part, *to);
        if (part.part.kind != Kind::table)
            if (const auto* table = table_for_texts(*to)) return take_texts(part, *table, to);
        write_headings_of(to);
        copy(chapters_[to], part, Look::house_style);
    }

    void take_goals(const PartProposal& part, const Chapter& to) {
        auto goals = goals_.take(part);
        if (goals.empty() && part.part.kind == Kind::heading && goals_.is_title(part)) return;
        auto& elements = chapters_[&to];
        for (auto& goal : goals) {
            note(goal);
            elements.push_back(std::move(goal));
        }
        if (goals.empty()) copy(elements, part, Look::house_style);
    }

    /// A heading waits for what comes below it: rows of a table leave it behind.
    struct Waiting {
        const Chapter* chapter = nullptr;
        TextElement text;
        int level = 0;
        bool has_rows = false;
    };

    void begin_below(const PartProposal& part) {
        flush(part.part.level);
        has_table_below_ = false;
        for (auto at = at_ + 1; at < proposal_.parts.size(); ++at) {
            const auto& below = proposal_.parts[at];
            if (below.part.kind == Kind::heading && below.part.level <= part.part.level) break;
            has_table_below_ =
                has_table_below_ || (below.part.kind == Kind::table && below.to.starts_with(target::table));
        }
        const std::string text(trimmed(without_number(text_of(part), template_.chapter_words)));
        const bool is_title = titles_.chapter(title_key(without_year(text), template_.chapter_words)) != nullptr ||
                              chapter_by_words(text, template_, [](const Chapter&) { return true; }) != nullptr;
        const auto& words = template_.vocabulary;
        rows_.above = {};
        if (!is_title) rows_.above = {text, words.staff.in(text) || words.everyone.in(text)};
    }

    /// Headings that still wait are written, but for those as deep as the next one that have nothing but rows below.
    void flush(int next_level) {
        for (const auto& heading : waiting_)
            if (!heading.has_rows || heading.level < next_level) chapters_[heading.chapter].emplace_back(heading.text);
        waiting_.clear();
    }

    /// Those above a text of the chapter.
    void write_headings_of(const Chapter* chapter) {
        for (const auto& heading : waiting_)
            if (heading.chapter == chapter) chapters_[chapter].emplace_back(heading.text);
        std::erase_if(waiting_, [chapter](const Waiting& heading) { return heading.chapter == chapter; });
    }

    [[nodiscard]] bool says_chapter_title(const PartProposal& part) const {
        const auto* to = template_.chapter(part.to);
        return to != nullptr &&
               match_key(without_number(text_of(part), template_.chapter_words)) == match_key(to->title);
    }

    /// A heading that says what the chapter's own title says is not repeated.
    void take_heading(const PartProposal& part, const Chapter& to) {
        chapters_[&to];
        if (says_chapter_title(part)) return;
        std::string bare(trimmed(without_number(text_of(part), template_.chapter_words)));
        const bool is_highest = part.part.level <= highest_[part.to];
        waiting_.push_back({&to,
                            {is_highest ? Role::section_heading : Role::sub_heading, std::move(bare), false},
                            part.part.level,
                            false});
    }

    [[nodiscard]] std::string text_of(const PartProposal& part) const {
        const auto& block = source_.document.blocks[part.part.first_block];
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) return on_one_line(paragraph->text);
        return part.part.text;
    }

    /// A chapter that is a table, in a source that writes it in sentences.
    [[nodiscard]] const TableTemplate* table_for_texts(const Chapter& chapter) const {
        if (has_table_below_) return nullptr;
        for (const auto* table : template_.tables())
            if ((table->role == role::table::agenda || table->role == role::table::activities) &&
                belongs_to(*table, &chapter))
                return table;
        return nullptr;
    }

    /// Sentences that a table can hold become rows; the others stay sentences.
    void take_texts(const PartProposal& part, const TableTemplate& table, const Chapter* chapter) {
        const bool is_told = part.to.starts_with(target::table);
        for (auto block = part.part.first_block; block < part.part.end_block; ++block) {
            const auto* paragraph = std::get_if<Paragraph>(&source_.document.blocks[block]);
            if (paragraph == nullptr || trimmed(paragraph->text).empty()) continue;
            std::string_view text = trimmed(paragraph->text);
            text.remove_prefix(typed_bullet(text));
            auto rows = rows_of_text(text, table, rows_.above, template_, rows_.school_year, is_told);
            if (!rows.empty()) {
                counts.rows += rows.size();
                as_rows_.insert(block);
                add_rows({&table, std::move(rows)});
                continue;
            }
            write_headings_of(chapter);
            auto piece = part;
            piece.part.first_block = block;
            piece.part.end_block = block + 1;
            copy(chapters_[chapter], piece, Look::house_style);
        }
    }

    void take_rows(const PartProposal& part, const TableTemplate& table) {
        if (part.part.kind != Kind::table) return take_texts(part, table, home_of(table, template_));
        auto taken = taken_rows(source_, part, template_, rows_);
        if (taken.tables.empty()) return copy(appendix_, part, Look::own);
        counts.rows += taken.rows;
        for (auto& each : taken.tables) add_rows(std::move(each));
    }

    /// All rows of a table of the plan stand in one.
    void add_rows(TableElement table) {
        for (auto& heading : waiting_) heading.has_rows = true;
        auto& elements = chapters_[home_of(*table.table, template_)];
        const auto same = std::ranges::find_if(elements, [&table](const TakenElement& element) {
            const auto* other = std::get_if<TableElement>(&element);
            return other != nullptr && other->table == table.table;
        });
        if (same == elements.end()) elements.emplace_back(std::move(table));
        else std::ranges::move(table.rows, std::back_inserter(std::get<TableElement>(*same).rows));
    }

    /// As one stretch with what stands right before it; from a spreadsheet as texts and tables of the plan's own.
    void copy(std::vector<TakenElement>& elements, const PartProposal& part, Look look) {
        if (!source_.can_be_copied) {
            for (auto block = part.part.first_block; block < part.part.end_block; ++block) write(elements, block);
            return;
        }
        auto* last = elements.empty() ? nullptr : std::get_if<CopiedBlocks>(&elements.back());
        const bool goes_on =
            last != nullptr && last->look == look && is_empty_between(last->end, part.part.first_block);
        if (goes_on) last->end = part.part.end_block;
        else elements.emplace_back(CopiedBlocks{part.part.first_block, part.part.end_block, look});
        for (auto block = part.part.first_block; block < part.part.end_block; ++block) copied_.insert(block);
    }

    void note(const TakenElement& element) {
        if (const auto* blocks = std::get_if<CopiedBlocks>(&element))
            for (auto block = blocks->first; block < blocks->end; ++block) copied_.insert(block);
    }

    [[nodiscard]] bool is_empty_between(std::size_t from, std::size_t to) const {
        if (from > to) return false;
        for (auto block = from; block < to; ++block) {
            const auto* paragraph = std::get_if<Paragraph>(&source_.document.blocks[block]);
            if (paragraph == nullptr || !trimmed(paragraph->text).empty()) return false;
        }
        return true;
    }

    void write(std::vector<TakenElement>& elements, std::size_t block) {
        const auto& content = source_.document.blocks[block];
        if (const auto* paragraph = std::get_if<Paragraph>(&content)) {
            auto role = Role::body;
            if (paragraph->outline_level > 0) role = Role::section_heading;
            else if (paragraph->list_item) role = Role::list_item;
            const auto text = on_one_line(paragraph->text);
            if (!text.empty()) elements.emplace_back(TextElement{role, text, false});
            return;
        }
        elements.emplace_back(own_table(std::get<Table>(content)));
    }

    TableElement own_table(const Table& table) {
        auto& entry = tables_.emplace_back();
        entry.id = entry.role = "table";
        std::size_t columns = 0;
        for (const auto& row : table.rows) columns = std::max(columns, row.size());
        TableElement element{&entry, {}};
        for (const auto& source : table.rows) {
            std::vector<std::string> row;
            row.reserve(columns);
            for (const auto& cell : source) row.emplace_back(trimmed(cell));
            row.resize(columns);
            if (!entry.columns.empty()) element.rows.push_back(std::move(row));
            else std::ranges::transform(row, std::back_inserter(entry.columns), own_column);
        }
        return element;
    }

    const Source& source_;
    const Proposal& proposal_;
    const Template& template_;
    std::deque<TableTemplate>& tables_;
    GoalTaker goals_;
    TitleIndex titles_;
    RowsContext rows_;
    std::vector<Waiting> waiting_;
    std::size_t at_ = 0;                 ///< the part that is taken now
    bool has_table_below_ = false;       ///< the last heading has a table with rows for the plan
    std::map<std::string, int> highest_; ///< level of the highest heading that goes to each target
    std::map<const Chapter*, std::vector<TakenElement>> chapters_;
    std::vector<TakenElement> appendix_;
    std::set<std::size_t> copied_;  ///< blocks
    std::set<std::size_t> as_rows_; ///< blocks with sentences that became rows, with all their words
};

} // namespace

TakenParts take_parts(const Source& source, const Proposal& proposal, const std::optional<SchoolYear>& school_year,
                      std::deque<TableTemplate>& tables, SaidWords said, bool has_appendix) {
    PartTaker parts(source, proposal, school_year, tables);
    parts.take();
    TakenParts result;
    result.appendix = parts.appendix(std::move(said), has_appendix);
    result.chapters = parts.chapters();
    result.counts = parts.counts;
    return result;
}

} // namespace plan::core
