#include "writer/reading/block_list.hpp"

#include "core/document/document.hpp"
#include "core/reading/outline.hpp"
#include "core/text/characters.hpp"
#include "uno/text.hpp"
#include "writer/reading/asides.hpp"
#include "writer/reading/layout_table.hpp"
#include "writer/reading/paragraph_reader.hpp"
#include "writer/reading/table_grid.hpp"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <optional>
#include <utility>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Contents = std::vector<Reference<css::text::XTextContent>>;

Contents contents_of(const css::uno::BaseReference& text) {
    Contents contents;
    const auto all = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    while (all->hasMoreElements()) contents.emplace_back(all->nextElement(), UNO_QUERY);
    return contents;
}

Reference<css::text::XTextTable> as_table(const Reference<css::text::XTextContent>& content) {
    return {content, UNO_QUERY};
}

sal_Int32 count_of_tables(const Reference<css::text::XTextDocument>& document) {
    return Reference<css::container::XIndexAccess>(
               Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables(), UNO_QUERY_THROW)
        ->getCount();
}

/// Where a box stands, as a block of the main text; nothing where it stands elsewhere.
std::optional<std::size_t> content_at(const Reference<css::text::XTextDocument>& document, const Contents& contents,
                                      const Reference<css::text::XTextRange>& anchor) {
    try {
        const Reference<css::text::XTextRangeCompare> order(document->getText(), UNO_QUERY_THROW);
        const auto behind = std::ranges::partition_point(contents, [&](const auto& content) {
            return order->compareRegionStarts(content->getAnchor(), anchor->getStart()) >= 0;
        });
        if (behind == contents.begin()) return std::nullopt;
        return static_cast<std::size_t>(behind - contents.begin()) - 1;
    } catch (const css::uno::Exception&) { // the office compares positions of one text only
        return std::nullopt;
    }
}

class Lister {
public:
    Lister(const Reference<css::text::XTextDocument>& document, BlockList& result)
        : document_(document), result_(result) {}

    void list() {
        const auto contents = contents_of(document_->getText());
        const auto in_text =
            std::ranges::count_if(contents, [](const auto& content) { return as_table(content).is(); });
        may_hold_tables_ = count_of_tables(document_) > in_text;
        find_boxes(contents);
        for (std::size_t at = 0; at < contents.size(); ++at) {
            for (const auto& [place, text] : boxes_)
                if (place == at) add_all(text);
            add(contents[at], false);
        }
    }

private:
    void find_boxes(const Contents& contents) {
        for (const auto& box : text_boxes(document_))
            if (is_text_box_with_blocks(document_, box.text, box.anchor))
                if (const auto place = content_at(document_, contents, box.anchor)) {
                    boxes_.emplace_back(*place, box.text);
                    result_.has_text_box = true;
                }
    }

    void add_all(const css::uno::BaseReference& text) {
        for (const auto& content : contents_of(text)) add(content, true);
    }

    void add(const Reference<css::text::XTextContent>& content, bool in_container) {
        const auto table = as_table(content);
        if (!is_layout(table)) {
            result_.blocks.push_back({content, in_container});
            return;
        }
        result_.has_layout_table = true;
        for_each_cell(table, [this](const auto& cell) { add_all(cell); });
    }

    [[nodiscard]] bool is_layout(const Reference<css::text::XTextTable>& table) const {
        try {
            return table.is() && is_layout_table(table, may_hold_tables_);
        } catch (const css::uno::Exception&) { // one that cannot be looked into is read as a table, and told
            return false;
        }
    }

    Reference<css::text::XTextDocument> document_;
    BlockList& result_;
    bool may_hold_tables_ = false;
    std::vector<std::pair<std::size_t, Reference<css::text::XText>>> boxes_;
};

bool is_title(const core::Paragraph& paragraph) {
    return paragraph.outline_level > 0 || (core::may_be_title(paragraph) && !core::is_caption(paragraph) &&
                                           std::ranges::any_of(paragraph.text, core::may_be_letter));
}

} // namespace

BlockList blocks_of(const Reference<css::text::XTextDocument>& document) {
    BlockList result;
    Lister(document, result).list();
    return result;
}

bool is_text_box_with_blocks(const Reference<css::text::XTextDocument>& document,
                             const Reference<css::text::XText>& text, const Reference<css::text::XTextRange>& anchor) {
    try {
        if (!text.is() || !anchor.is() || anchor->getText() != document->getText()) return false;
        ParagraphReader reader;
        bool is_single_title = false;
        int paragraphs = 0;
        for (const auto& content : contents_of(text)) {
            if (as_table(content).is()) return true;
            const auto paragraph = reader.read(css::uno::Any(content));
            if (paragraph.text.empty()) continue;
            if (paragraph.outline_level > 0) return true;
            ++paragraphs;
            is_single_title = is_title(paragraph);
        }
        return paragraphs == 1 && is_single_title;
    } catch (const css::uno::Exception&) { // it is told as a text beside the main one
        return false;
    }
}

} // namespace plan::writer
