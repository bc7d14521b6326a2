#include "writer/takeover/takeover_writing.hpp"

#include "core/text/placeholder.hpp"
#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/document_state.hpp"
#include "writer/office/live_views.hpp"
#include "writer/reading/block_list.hpp"
#include "writer/reading/text_fields.hpp"
#include "writer/undo/undo_step.hpp"
#include "writer/writing/block_writing.hpp"
#include "writer/writing/content_writer.hpp"
#include "writer/writing/plan_creation.hpp"
#include "writer/writing/table_rows.hpp"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/XDocumentIndexesSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XRefreshable.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::text::XTextDocument>;
using Slot = Reference<css::text::XTextRange>;

/// The places for what is copied: paragraphs with a mark that no text has, until all else is written.
class Slots {
public:
    explicit Slots(PartCopier* copier) : copier_(copier) {}

    /// The paragraph that keeps the place.
    core::TextElement add(const core::CopiedBlocks& blocks) {
        if (copier_ == nullptr) throw core::Refused("takeover.not-a-text");
        blocks_.push_back(blocks);
        return {core::Role::body, mark_of(blocks_.size() - 1), false};
    }

    void fill(const Document& document) const {
        if (blocks_.empty()) return;
        const auto found = find(document);
        for (auto at = blocks_.size(); at-- > 0;) {
            if (!found[at].is()) throw core::Refused("document.changed");
            const auto slot = found[at]->getText()->createTextCursorByRange(found[at]);
            slot->setString({});
            if (blocks_[at].first == blocks_[at].end) copier_->copy_loose_pictures(document, slot.get());
            else copier_->copy(blocks_[at], document, slot.get());
        }
    }

private:
    static constexpr std::string_view private_use = "\xEE\xA1\xBA"; // U+E87A

    static std::string mark_of(std::size_t slot) { return std::string(private_use) + std::to_string(slot); }

    [[nodiscard]] std::vector<Slot> find(const Document& document) const {
        std::vector<Slot> found(blocks_.size());
        const auto contents =
            Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
        while (contents->hasMoreElements()) {
            const Slot paragraph(contents->nextElement(), UNO_QUERY);
            if (!paragraph.is()) continue;
            const auto text = uno::to_utf8(paragraph->getString());
            if (!text.starts_with(private_use)) continue;
            for (std::size_t at = 0; at < found.size(); ++at)
                if (text == mark_of(at)) found[at] = paragraph;
        }
        return found;
    }

    PartCopier* copier_;
    std::vector<core::CopiedBlocks> blocks_;
};

std::vector<core::Element> elements_of(const std::vector<core::TakenElement>& taken, Slots& slots) {
    std::vector<core::Element> elements;
    for (const auto& element : taken) {
        if (const auto* text = std::get_if<core::TextElement>(&element)) elements.emplace_back(*text);
        else if (const auto* table = std::get_if<core::TableElement>(&element)) elements.emplace_back(*table);
        else elements.emplace_back(slots.add(std::get<core::CopiedBlocks>(element)));
    }
    return elements;
}

/// There is one alone in a new plan: those of other documents came along as text.
void renew_contents(const Document& plan) {
    const auto indexes = Reference<css::text::XDocumentIndexesSupplier>(plan, UNO_QUERY_THROW)->getDocumentIndexes();
    if (indexes->getCount() > 0) Reference<css::util::XRefreshable>(indexes->getByIndex(0), UNO_QUERY_THROW)->refresh();
}

/// A table of the plan that grows: what was read of it follows.
class GrowingTable {
public:
    explicit GrowingTable(const core::PlanTable& table) : table_(table) {}

    /// Whether each text of a row has a column in the document.
    [[nodiscard]] bool has_room_for(const core::TableElement& added) const {
        return std::ranges::all_of(added.rows, [this](const auto& row) {
            for (std::size_t column = 0; column < row.size(); ++column)
                if (!core::trimmed(row[column]).empty() && !core::is_only_placeholder(row[column]) &&
                    (column >= table_.column_of.size() || !table_.column_of[column]))
                    return false;
            return true;
        });
    }

    void add(const Document& plan, const std::vector<std::string>& row) {
        std::map<std::string, std::string, std::less<>> cells;
        for (std::size_t column = 0; column < std::min(row.size(), table_.entry->columns.size()); ++column)
            cells[table_.entry->columns[column].role] = row[column];
        follow(add_row(plan, table_, cells) - table_.first_row);
    }

private:
    /// A row was put in that is cut as the one that stood at its place, or, at the end, as the one above.
    void follow(std::size_t at) {
        auto& rows = table_.rows;
        const auto place = static_cast<std::ptrdiff_t>(at);
        for (auto below = at; below < rows.size(); ++below) move_down(rows[below]);
        std::vector<core::PlacedText> made;
        if (at < rows.size()) {
            made = rows[at];
            for (auto& cell : made)
                if (cell.place.cell) --cell.place.cell->row;
        } else if (!rows.empty()) {
            made = rows.back();
            move_down(made);
        }
        for (auto& cell : made) cell.text = "+"; // anything that is not still to be filled in
        rows.insert(rows.begin() + place, std::move(made));
        if (at < table_.row_kinds.size())
            table_.row_kinds.insert(table_.row_kinds.begin() + place, core::RowKind::item);
    }

    static void move_down(std::vector<core::PlacedText>& cells) {
        for (auto& cell : cells)
            if (cell.place.cell) ++cell.place.cell->row;
    }

    core::PlanTable table_;
};

const core::PlanTable* table_for(const core::Plan& plan, const core::TableElement& element) {
    for (const auto* table : plan.tables(element.table->role))
        if (table->entry->id == element.table->id && !table->is_read_twice()) return table;
    return nullptr;
}

/// What is written in front of a block.
struct Writing {
    std::size_t block = 0;
    std::vector<core::Element> elements;
};

class Adder {
public:
    Adder(const Document& plan, const Inspection& inspection, PartCopier* copier)
        : document_(plan), inspection_(inspection), slots_(copier) {}

    void add(const core::Additions& additions) {
        for (const auto& chapter : additions.chapters) {
            auto elements = with_heading(chapter, elements_of(without_rows(chapter), slots_));
            if (!elements.empty()) writings_.push_back({block_for(chapter), std::move(elements)});
        }
        // From the end, so that the numbers of the blocks before it stay; chapters come in the order of the template.
        std::ranges::reverse(writings_);
        std::ranges::stable_sort(writings_, std::ranges::greater{}, &Writing::block);
        for (const auto& writing : writings_)
            write_blocks(document_, writing.block, blocks_of(document_).blocks.size(), writing.elements);
        slots_.fill(document_);
    }

private:
    [[nodiscard]] const core::Plan& plan() const { return inspection_.plan; }

    /// Adds the rows that the plan has a table for; all else is left.
    std::vector<core::TakenElement> without_rows(const core::TakenChapter& chapter) {
        std::vector<core::TakenElement> rest;
        for (const auto& element : chapter.elements) {
            const auto* rows = std::get_if<core::TableElement>(&element);
            if (rows == nullptr || !add_rows(*rows)) rest.push_back(element);
        }
        return rest;
    }

    bool add_rows(const core::TableElement& added) {
        const auto* table = table_for(plan(), added);
        if (table == nullptr) return false;
        auto& growing = tables_.try_emplace(table, *table).first->second;
        if (!growing.has_room_for(added)) return false;
        for (const auto& row : added.rows) growing.add(document_, row);
        return true;
    }

    [[nodiscard]] const core::PlanChapter* chapter_of(const core::TakenChapter& chapter) const {
        return chapter.chapter == nullptr ? nullptr : plan().chapter(chapter.chapter->id);
    }

    /// A chapter that the plan lacks gets its heading and what is explained there, and no example.
    std::vector<core::Element> with_heading(const core::TakenChapter& chapter, std::vector<core::Element> elements) {
        if (chapter.chapter == nullptr || chapter_of(chapter) != nullptr || elements.empty()) return elements;
        auto made = core::compose_chapter(*chapter.chapter, *plan().plan_template, plan().settings);
        const auto behind = std::ranges::find_if(made, [](const core::Element& element) {
            const auto* text = std::get_if<core::TextElement>(&element);
            return text == nullptr || (text->role != core::Role::chapter_heading && text->role != core::Role::guidance);
        });
        made.erase(behind, made.end());
        made.insert(made.end(), elements.begin(), elements.end());
        return made;
    }

    /// At the end of its chapter; one that is not there stands in front of the next that is.
    [[nodiscard]] std::size_t block_for(const core::TakenChapter& chapter) const {
        if (chapter.chapter == nullptr) return plan().end_block;
        if (const auto* there = chapter_of(chapter)) return there->end_block;
        const auto& all = plan().plan_template->chapters;
        const auto self = std::ranges::find(all, chapter.chapter->id, &core::Chapter::id);
        for (auto next = self; next != all.end(); ++next)
            if (const auto* there = plan().chapter(next->id)) return there->title.place.block;
        return plan().end_block;
    }

    Document document_;
    const Inspection& inspection_;
    Slots slots_;
    std::map<const core::PlanTable*, GrowingTable> tables_;
    std::vector<Writing> writings_;
};

} // namespace

Reference<css::text::XTextDocument> create_taken_over_plan(const Reference<css::uno::XComponentContext>& context,
                                                           const core::Template& plan_template,
                                                           const core::Takeover& takeover, PartCopier* copier,
                                                           const rtl::OUString& house_style, bool hidden) {
    Slots slots(copier);
    Creation creation{plan_template,      takeover.settings, elements_of(takeover.chapters, slots),
                      takeover.own_facts, house_style,       hidden};
    creation.is_whole = false;
    const auto plan = create_plan(context, creation);
    try {
        const UndoLock lock(plan);
        slots.fill(plan);
        renew_contents(plan);
        refresh_fields(plan);
        if (!hidden) {
            const Reference<css::text::XTextViewCursorSupplier> view(plan->getCurrentController(), UNO_QUERY_THROW);
            view->getViewCursor()->gotoStart(false);
        }
    } catch (...) {
        Reference<css::util::XCloseable>(plan, UNO_QUERY_THROW)->close(true);
        throw;
    }
    forget_changes(plan);
    return plan;
}

void add_to_plan(const Reference<css::text::XTextDocument>& plan, const Inspection& inspection,
                 const core::Additions& additions, PartCopier* copier) {
    refuse_recording(plan);
    Adder(plan, inspection, copier).add(additions);
}

} // namespace plan::writer
