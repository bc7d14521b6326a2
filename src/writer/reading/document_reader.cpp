#include "writer/reading/document_reader.hpp"

#include "core/reading/plan_recognition.hpp"
#include "core/text/refused.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/live_views.hpp"
#include "writer/reading/asides.hpp"
#include "writer/reading/fingerprint_marks.hpp"
#include "writer/reading/hidden_text.hpp"
#include "writer/reading/paragraph_reader.hpp"
#include "writer/reading/part_reading.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/reading/text_fields.hpp"
#include "writer/reading/visible_text.hpp"
#include "writer/reading/whole_text.hpp"

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
/// that does not fit.
class BlockReader {
public:
    /// @param whole_text  nothing while changes are recorded: every text is then read by itself, as if they were
    /// accepted
    BlockReader(const Reference<css::text::XTextDocument>& document, std::optional<std::string_view> whole_text,
                core::Document& result)
        : document_(document), result_(result), blocks_(result.blocks), paragraphs_(!whole_text) {
        if (whole_text) whole_.emplace(*whole_text);
    }

    void read() {
        const StillViews views(document_);
        const auto contents =
            Reference<css::container::XEnumerationAccess>(document_->getText(), UNO_QUERY_THROW)->createEnumeration();
        while (contents->hasMoreElements()) {
            const auto content = contents->nextElement();
            const auto block = contents_.size();
            contents_.emplace_back(content, UNO_QUERY);
            if (!read_block(block, [&] { read_content(content); })) blocks_.resize(block + 1);
        }
        if (whole_ && !whole_->is_used_up()) correct(guessed_);
        if (whole_ && has_formatting_by_hand(document_))
            for (const auto block : blocks_with_hidden_text(contents_, blocks_))
                if (contents_[block].is()) read_block(block, [&] { read_visible(block); });
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

    template <typename Read>
    bool read_block(std::size_t block, Read&& read) {
        return read_part(result_, core::UnreadPart::Kind::block, {block, std::nullopt, 0, 0}, std::forward<Read>(read));
    }

    void read_content(const css::uno::Any& content) {
        if (const Reference<css::text::XTextTable> table(content, UNO_QUERY); table.is()) read_table(table);
        else read_paragraph(content);
    }

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
    core::Document& result_;
    std::vector<core::Block>& blocks_;
    std::vector<Reference<css::text::XTextContent>> contents_; ///< of each block
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
    for (const char* name : {"PlanProfile", "PlanOrganisation", "PlanSchoolYear", "PlanApprovedText"}) {
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
    read_asides(places, read);
    read_fields(document, places, read);
    read_fingerprint_marks(document, places, read);
    auto blocks = std::exchange(result.blocks, {});
    const bool changed = read != result;
    result = std::move(read);
    result.blocks = std::move(blocks);
    return changed;
}

Reading read_all(const Reference<css::text::XTextDocument>& document, const std::vector<core::Template>& templates) {
    if (!document.is()) throw core::Refused("document.none");
    try {
        if (!document->getText().is()) throw core::Refused("document.closed");
        Reading reading;
        auto text = whole_text_of(document);
        const bool has_changes = has_tracked_changes(document);
        if (!may_be_plan(document, text, has_changes, templates)) throw core::Refused("document.no-plan");
        std::optional<std::string_view> whole;
        if (!has_changes) whole = reading.whole_text = std::move(text);
        BlockReader(document, whole, reading.document).read();
        read_all_but_blocks(document, reading.document);
        return reading;
    } catch (const css::lang::DisposedException&) {
        throw core::Refused("document.closed");
    }
}

} // namespace plan::writer
