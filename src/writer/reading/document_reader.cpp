#include "writer/reading/document_reader.hpp"

#include "core/document/own_properties.hpp"
#include "core/reading/plan_recognition.hpp"
#include "core/text/refused.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/live_views.hpp"
#include "writer/reading/asides.hpp"
#include "writer/reading/block_list.hpp"
#include "writer/reading/fingerprint_marks.hpp"
#include "writer/reading/marked_text.hpp"
#include "writer/reading/paragraph_reader.hpp"
#include "writer/reading/part_reading.hpp"
#include "writer/reading/place_finder.hpp"
#include "writer/reading/recorded_rows.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/reading/text_fields.hpp"
#include "writer/reading/visible_text.hpp"
#include "writer/reading/whole_text.hpp"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <iterator>
#include <utility>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Reads the blocks of a document in one walk. Tables are taken from the whole text, and read by themselves only where
/// that does not fit; texts that are not just what the office gives are then read once more, closely.
class BlockReader {
public:
    /// @param whole_text  nothing where it does not tell what counts: every text is then read closely
    BlockReader(const Reference<css::text::XTextDocument>& document, const BlockList& list,
                std::optional<std::string_view> whole_text, bool closely, IsPrompt is_prompt, core::Document& result)
        : document_(document), list_(list), result_(result), blocks_(result.blocks), closely_(closely),
          is_prompt_(std::move(is_prompt)) {
        if (whole_text) whole_.emplace(*whole_text);
    }

    void read() {
        const StillViews views(document_);
        for (const auto& [content, in_container] : list_.blocks) {
            const auto block = blocks_.size();
            if (!read_block(block, [&, &content = content, in = in_container] { read_content(content, in); }))
                blocks_.resize(block + 1);
        }
        if (whole_ && !whole_->is_used_up()) correct(guessed_);
        for (std::size_t block = 0; block < blocks_.size(); ++block) complete_table(block);
        if (closely_) {
            for (std::size_t block = 0; block < blocks_.size(); ++block) read_closely({block, std::nullopt});
        } else read_marked();
        for (const auto& [block, row] : deleted_rows_) leave_out(block, row);
        for (auto& block : blocks_)
            if (auto* paragraph = std::get_if<core::Paragraph>(&block))
                if (paragraph->hidden && paragraph->style != core::style::guidance) paragraph->text.clear();
        const auto in_order = [](const auto& one) { return core::reading_order(one.place); };
        std::ranges::stable_sort(result_.marks, {}, in_order);
        std::ranges::stable_sort(result_.open_fields, {}, in_order);
    }

private:
    struct Guess {
        std::size_t block;
        std::size_t position; ///< in the whole text
        Reference<css::text::XTextTable> table;
    };

    template <typename Read>
    bool read_block(std::size_t block, Read&& read) {
        return read_part(result_, core::UnreadPart::Kind::block, {block, std::nullopt, 0, 0}, std::forward<Read>(read));
    }

    void read_content(const Reference<css::text::XTextContent>& content, bool in_container) {
        const Reference<css::text::XTextTable> table(content, UNO_QUERY);
        if (!table.is()) read_paragraph(css::uno::Any(content), in_container);
        else if (whole_ && !in_container) read_table(table);
        else blocks_.emplace_back(writer::read_table(table));
    }

    void read_paragraph(const css::uno::Any& content, bool in_container) {
        auto paragraph = paragraphs_.read(content);
        if (!in_container) pass(paragraph.text);
        blocks_.emplace_back(std::move(paragraph));
    }

    void pass(const std::string& text) {
        if (whole_ && !whole_->pass(text) && !doubtful_.empty()) {
            whole_->return_to(doubtful_.front().position);
            correct(doubtful_);
            whole_->pass(text);
            doubtful_.clear();
        }
        if (!text.empty()) doubtful_.clear(); // an empty line may be met by chance
    }

    void read_table(const Reference<css::text::XTextTable>& table) {
        const CellNames names(table);
        const auto position = whole_->position();
        if (auto texts = whole_->take(names.size())) {
            guessed_.push_back({blocks_.size(), position, table});
            doubtful_.push_back(guessed_.back());
            blocks_.emplace_back(names.in_rows(std::move(*texts)));
        } else {
            blocks_.emplace_back(writer::read_table(table));
        }
    }

    /// What the texts of its cells do not tell.
    void complete_table(std::size_t block) {
        auto* read = std::get_if<core::Table>(&blocks_[block]);
        const Reference<css::text::XTextTable> table(list_.blocks[block].content, UNO_QUERY);
        if (read == nullptr || !table.is()) return;
        read_block(block, [&] {
            add_covered_ends(table, *read);
            read->grid_columns = grid_columns(table, *read);
            if (read->rows.size() != static_cast<std::size_t>(table->getRows()->getCount())) return;
            for (const auto row : rows_recorded_as_deleted(table)) deleted_rows_.emplace_back(block, row);
        });
    }

    /// As if it was struck through: it is told that it was left out.
    void leave_out(std::size_t block, std::size_t row) {
        auto& cells = std::get<core::Table>(blocks_[block]).rows[row];
        for (std::size_t column = 0; column < cells.size(); ++column)
            if (auto text = std::exchange(cells[column], {}); !text.empty())
                result_.marks.push_back(
                    {core::TextMark::Kind::struck, {block, core::CellIndex{row, column}, 0, 0}, std::move(text)});
    }

    void read_marked() {
        for (const auto& text : marked_texts(document_, list_, blocks_)) read_closely(text);
    }

    void read_closely(const MarkedText& text) {
        if (!list_.blocks[text.block].content.is()) return;
        read_block(text.block, [&] {
            if (auto* paragraph = std::get_if<core::Paragraph>(&blocks_[text.block])) {
                paragraph->text =
                    take({list_.blocks[text.block].content, UNO_QUERY_THROW}, {text.block, std::nullopt, 0, 0});
                return;
            }
            const Reference<css::text::XTextTable> table(list_.blocks[text.block].content, UNO_QUERY_THROW);
            auto& read = std::get<core::Table>(blocks_[text.block]);
            const auto names = cell_names(table, read);
            for (std::size_t row = 0; row < read.rows.size(); ++row)
                for (std::size_t column = 0; column < read.rows[row].size(); ++column) {
                    const core::CellIndex cell{row, column};
                    if (names[row][column].isEmpty() || (text.cell && *text.cell != cell)) continue;
                    read.rows[row][column] =
                        take({table->getCellByName(names[row][column]), UNO_QUERY_THROW}, {text.block, cell, 0, 0});
                }
        });
    }

    std::string take(const Reference<css::text::XTextRange>& text, const core::Place& place) {
        auto visible = visible_text(text, is_prompt_);
        const auto at_place = [&place](core::Place within) {
            within.block = place.block;
            within.cell = place.cell;
            return within;
        };
        for (auto& mark : visible.marks) {
            mark.place = at_place(mark.place);
            result_.marks.push_back(std::move(mark));
        }
        for (auto& field : visible.open_fields) {
            field.place = at_place(field.place);
            result_.open_fields.push_back(std::move(field));
        }
        return std::move(visible.text);
    }

    void correct(const std::vector<Guess>& guesses) {
        for (const auto& guess : guesses)
            if (!read_block(guess.block, [&] { correct(guess); })) blocks_[guess.block] = core::Paragraph{};
    }

    void correct(const Guess& guess) {
        auto table = writer::read_table(guess.table);
        std::size_t lines = 0;
        for (const auto& row : table.rows)
            for (const auto& cell : row) lines += lines_in(cell);
        whole_->pass_lines(lines);
        blocks_[guess.block] = std::move(table);
    }

    Reference<css::text::XTextDocument> document_;
    const BlockList& list_;
    core::Document& result_;
    std::vector<core::Block>& blocks_;
    std::vector<std::pair<std::size_t, std::size_t>> deleted_rows_; ///< of a block
    bool closely_;
    IsPrompt is_prompt_;
    ParagraphReader paragraphs_;
    std::optional<WholeText> whole_;
    std::vector<Guess> guessed_;
    std::vector<Guess> doubtful_; ///< those since the last paragraph that stood where it was expected
};

Reference<css::beans::XPropertySet> hints_of(const Reference<css::text::XTextDocument>& document) {
    const Reference<css::document::XDocumentPropertiesSupplier> properties(document, UNO_QUERY_THROW);
    return {properties->getDocumentProperties()->getUserDefinedProperties(), UNO_QUERY_THROW};
}

void read_properties(const Reference<css::text::XTextDocument>& document, core::Document& result) {
    const auto properties = hints_of(document);
    const auto info = properties->getPropertySetInfo();
    for (const char* name : {"PlanProfile", "PlanOrganisation", "PlanSchoolYear", "PlanCompact", "PlanSample",
                             "PlanApprovedText", core::follow_up_property, core::page_property, core::answers_property,
                             core::needs_property, core::learning_property}) {
        const auto office_name = rtl::OUString::createFromAscii(name);
        rtl::OUString value;
        if (info->hasPropertyByName(office_name) && (properties->getPropertyValue(office_name) >>= value))
            result.properties[name] = uno::to_utf8(value);
    }
}

/// The short paragraphs of a document as they are once its recorded changes are accepted.
std::string titles_without_changes(const Reference<css::text::XTextDocument>& document) {
    constexpr sal_Int32 longest = 200; // with what was deleted
    std::string titles;
    const auto contents =
        Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const Reference<css::text::XTextRange> paragraph(contents->nextElement(), UNO_QUERY);
        if (paragraph.is() && paragraph->getString().getLength() <= longest)
            titles += visible_text(paragraph).text + '\n';
    }
    return titles;
}

/// It has the title of a chapter, or says that it is one.
bool may_be_plan(const Reference<css::text::XTextDocument>& document, std::string_view text, bool has_changes,
                 const std::vector<core::Template>& templates) {
    return core::has_chapter_title(text, templates) ||
           hints_of(document)->getPropertySetInfo()->hasPropertyByName("PlanProfile") ||
           (has_changes && core::has_chapter_title(titles_without_changes(document), templates));
}

/// In a text box or in a table that holds the plan, which the whole text may not have.
bool may_be_plan(const std::vector<core::Block>& blocks, const std::vector<core::Template>& templates) {
    std::string titles;
    for (const auto& block : blocks)
        if (const auto* paragraph = std::get_if<core::Paragraph>(&block)) titles += paragraph->text + '\n';
    return core::has_chapter_title(titles, templates);
}

IsPrompt prompts_of(const std::vector<core::Template>& templates) {
    return [&templates](const std::string& text) {
        return std::ranges::any_of(templates,
                                   [&text](const core::Template& each) { return each.vocabulary.prompts.is(text); });
    };
}

void read_blocks(const Reference<css::text::XTextDocument>& document, const BlockList& list, std::string text,
                 bool has_changes, const std::vector<core::Template>& templates, Reading& reading) {
    std::optional<std::string_view> whole;
    if (!has_changes && !list.has_layout_table) whole = reading.whole_text = std::move(text);
    BlockReader(document, list, whole, has_changes, prompts_of(templates), reading.document).read();
}

/// Reads the blocks by `read`, and then all else.
template <typename Read>
Reading read_open(const Reference<css::text::XTextDocument>& document, Read&& read) {
    if (!document.is()) throw core::Refused("document.none");
    try {
        if (!document->getText().is()) throw core::Refused("document.closed");
        Reading reading;
        read(reading);
        read_all_but_blocks(document, reading.document);
        return reading;
    } catch (const css::lang::DisposedException&) {
        throw core::Refused("document.closed");
    }
}

} // namespace

bool read_all_but_blocks(const Reference<css::text::XTextDocument>& document, core::Document& result) {
    core::Document read;
    read_properties(document, read);
    const auto bookmarks =
        Reference<css::text::XBookmarksSupplier>(document, UNO_QUERY_THROW)->getBookmarks()->getElementNames();
    for (const auto& bookmark : bookmarks) read.bookmarks.insert(uno::to_utf8(bookmark));
    PlaceFinder places(document);
    std::ranges::copy_if(result.unread, std::back_inserter(read.unread),
                         [](const core::UnreadPart& part) { return part.kind == core::UnreadPart::Kind::block; });
    std::ranges::copy_if(result.open_fields, std::back_inserter(read.open_fields),
                         [](const core::OpenField& field) { return field.place.aside == 0; });
    read.marks = result.marks;
    read_asides(places, read);
    read_fields(document, places, read);
    read_fingerprint_marks(document, places, read);
    auto blocks = std::exchange(result.blocks, {});
    const bool changed = read != result;
    result = std::move(read);
    result.blocks = std::move(blocks);
    return changed;
}

Reading read_any(const Reference<css::text::XTextDocument>& document, const std::vector<core::Template>& templates) {
    return read_open(document, [&](Reading& reading) {
        auto text = whole_text_of(document);
        read_blocks(document, blocks_of(document), std::move(text), has_tracked_changes(document), templates, reading);
    });
}

/// What a command wrote about plans, and is none.
bool is_page(const Reference<css::text::XTextDocument>& document) {
    return hints_of(document)->getPropertySetInfo()->hasPropertyByName(
        rtl::OUString::createFromAscii(core::page_property));
}

Reading read_all(const Reference<css::text::XTextDocument>& document, const std::vector<core::Template>& templates) {
    return read_open(document, [&](Reading& reading) {
        if (is_page(document)) throw core::Refused("document.no-plan");
        auto text = whole_text_of(document);
        const bool has_changes = has_tracked_changes(document);
        const bool has_title = may_be_plan(document, text, has_changes, templates);
        const auto list = blocks_of(document);
        const bool has_container = list.has_layout_table || list.has_text_box;
        if (!has_title && !has_container) throw core::Refused("document.no-plan");
        read_blocks(document, list, std::move(text), has_changes, templates, reading);
        if (!has_title && !may_be_plan(reading.document.blocks, templates)) throw core::Refused("document.no-plan");
    });
}

} // namespace plan::writer
