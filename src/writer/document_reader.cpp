#include "writer/document_reader.hpp"

#include "core/problem.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/asides.hpp"
#include "writer/hidden_text.hpp"
#include "writer/live_views.hpp"
#include "writer/paragraph_reader.hpp"
#include "writer/places.hpp"
#include "writer/table_grid.hpp"
#include "writer/text_fields.hpp"
#include "writer/visible_text.hpp"
#include "writer/whole_text.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <utility>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Reads the blocks of a document in one walk. Tables are taken from the whole text, and read by themselves only where
/// that does not fit.
class BlockReader {
public:
    /// @param whole_text  nothing while changes are recorded: every text is then read by itself, as if they were
    /// accepted
    BlockReader(const Reference<css::text::XTextDocument>& document, std::optional<std::string_view> whole_text,
                std::vector<core::Block>& blocks)
        : document_(document), blocks_(blocks), paragraphs_(!whole_text) {
        if (whole_text) whole_.emplace(*whole_text);
    }

    void read() {
        const StillViews views(document_);
        const auto contents =
            Reference<css::container::XEnumerationAccess>(document_->getText(), UNO_QUERY_THROW)->createEnumeration();
        while (contents->hasMoreElements()) {
            const auto content = contents->nextElement();
            contents_.emplace_back(content, UNO_QUERY_THROW);
            const Reference<css::text::XTextTable> table(content, UNO_QUERY);
            if (table.is()) read_table(table);
            else read_paragraph(content);
        }
        if (whole_ && !whole_->is_used_up()) correct(guessed_);
        if (whole_ && has_formatting_by_hand(document_))
            for (const auto block : blocks_with_hidden_text(contents_, blocks_)) read_visible(block);
        for (auto& block : blocks_)
            if (auto* paragraph = std::get_if<core::Paragraph>(&block))
                if (paragraph->hidden && paragraph->style != core::style::guidance) paragraph->text.clear();
    }

private:
    struct Guess {
        std::size_t block;
        std::size_t position; ///< in the whole text
        Reference<css::text::XTextTable> table;
    };

    void read_paragraph(const css::uno::Any& content) {
        auto paragraph = paragraphs_.read(content);
        if (whole_ && !whole_->pass(paragraph.text) && !doubtful_.empty()) {
            whole_->return_to(doubtful_.front().position);
            correct(doubtful_);
            whole_->pass(paragraph.text);
            doubtful_.clear();
        }
        if (!paragraph.text.empty()) doubtful_.clear(); // an empty line may be met by chance
        blocks_.emplace_back(std::move(paragraph));
    }

    void read_table(const Reference<css::text::XTextTable>& table) {
        if (!whole_) {
            blocks_.emplace_back(visible_table(table));
            return;
        }
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

    static core::Table visible_table(const Reference<css::text::XTextTable>& table) {
        return writer::read_table(table, [](const auto& cell) { return visible_text({cell, UNO_QUERY_THROW}).text; });
    }

    void read_visible(std::size_t block) {
        const auto& content = contents_[block];
        if (auto* paragraph = std::get_if<core::Paragraph>(&blocks_[block]))
            paragraph->text = visible_text({content, UNO_QUERY_THROW}).text;
        else blocks_[block] = visible_table({content, UNO_QUERY_THROW});
    }

    void correct(const std::vector<Guess>& guesses) {
        for (const auto& guess : guesses) {
            auto table = writer::read_table(guess.table);
            std::size_t lines = 0;
            for (const auto& row : table.rows)
                for (const auto& cell : row) lines += lines_in(cell);
            whole_->pass_lines(lines);
            blocks_[guess.block] = std::move(table);
        }
    }

    Reference<css::text::XTextDocument> document_;
    std::vector<core::Block>& blocks_;
    std::vector<Reference<css::text::XTextContent>> contents_; ///< of each block
    ParagraphReader paragraphs_;
    std::optional<WholeText> whole_;
    std::vector<Guess> guessed_;
    std::vector<Guess> doubtful_; ///< those since the last paragraph that stood where it was expected
};

void read_properties(const Reference<css::text::XTextDocument>& document, core::Document& result) {
    const Reference<css::beans::XPropertySet> properties(
        Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)
            ->getDocumentProperties()
            ->getUserDefinedProperties(),
        UNO_QUERY_THROW);
    const auto info = properties->getPropertySetInfo();
    for (const char* name : {"PlanProfile", "PlanOrganisation", "PlanSchoolYear", "PlanApprovedText"}) {
        const auto office_name = rtl::OUString::createFromAscii(name);
        rtl::OUString value;
        if (info->hasPropertyByName(office_name) && (properties->getPropertyValue(office_name) >>= value))
            result.properties[name] = uno::to_utf8(value);
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
    read.asides = read_asides(places);
    read_fields(document, places, read);
    auto blocks = std::exchange(result.blocks, {});
    const bool changed = read != result;
    result = std::move(read);
    result.blocks = std::move(blocks);
    return changed;
}

Reading read_all(const Reference<css::text::XTextDocument>& document) {
    if (!document.is()) throw core::Refused("document.none");
    try {
        if (!document->getText().is()) throw core::Refused("document.closed");
        Reading reading;
        std::optional<std::string_view> whole;
        if (!has_tracked_changes(document)) whole = reading.whole_text = whole_text_of(document);
        BlockReader(document, whole, reading.document.blocks).read();
        read_all_but_blocks(document, reading.document);
        return reading;
    } catch (const css::lang::DisposedException&) {
        throw core::Refused("document.closed");
    }
}

core::Document read_document(const Reference<css::text::XTextDocument>& document) {
    return std::move(read_all(document).document);
}

} // namespace plan::writer
