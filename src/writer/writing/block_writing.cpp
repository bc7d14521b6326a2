#include "writer/writing/block_writing.hpp"

#include "core/text/refused.hpp"
#include "uno/deprecated.hpp"
#include "uno/properties.hpp"
#include "writer/office/protection.hpp"
#include "writer/office/recorded_changes.hpp"
#include "writer/reading/block_list.hpp"
#include "writer/reading/places.hpp"
#include "writer/writing/content_writer.hpp"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XRelativeTextContentInsert.hpp>
#include <iterator>
#include <limits>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// A cursor in a new paragraph behind the table that a document ends in, as files of Word may.
Reference<css::text::XTextCursor> cursor_in_new_end(const Reference<css::text::XTextDocument>& document,
                                                    const Reference<css::text::XTextContent>& table,
                                                    std::size_t block) {
    const auto text = document->getText();
    insert_paragraph(document, text, Side::behind, table);
    const Reference<css::text::XTextRange> made(block_at(document, block), UNO_QUERY_THROW);
    return text->createTextCursorByRange(made->getStart());
}

/// A cursor in a new paragraph in front of the paragraph behind a text box or a table that holds the plan.
Reference<css::text::XTextCursor> cursor_behind_container(const Reference<css::text::XText>& text,
                                                          const std::vector<BlockContent>& list, std::size_t block,
                                                          ContentWriter::Start& start) {
    const Reference<css::text::XTextRange> next(
        block < list.size() ? list[block].content : Reference<css::text::XTextContent>(), UNO_QUERY);
    if (!next.is()) throw core::Refused("container.blocks");
    start = ContentWriter::Start::in_empty_paragraph;
    const auto cursor = text->createTextCursorByRange(next->getStart());
    text->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    cursor->goLeft(1, false);
    return cursor;
}

/// A cursor at the end of the paragraph in front of `block`. Where a table or nothing stands there, a paragraph is
/// made.
Reference<css::text::XTextCursor> cursor_before(const Reference<css::text::XTextDocument>& document, std::size_t block,
                                                ContentWriter::Start& start) {
    const auto text = document->getText();
    const auto list = blocks_of(document).blocks;
    const auto is_in_container = [&list](std::size_t at) { return at < list.size() && list[at].in_container; };
    if (is_in_container(block)) throw core::Refused("container.blocks");
    if (block > 0 && is_in_container(block - 1)) return cursor_behind_container(text, list, block, start);
    const auto previous =
        block > 0 && block <= list.size() ? list[block - 1].content : Reference<css::text::XTextContent>();
    const Reference<css::text::XTextRange> paragraph(previous, UNO_QUERY);
    const Reference<css::text::XTextTable> table(previous, UNO_QUERY);
    if (!table.is() && paragraph.is()) {
        start = ContentWriter::Start::behind_paragraph;
        return text->createTextCursorByRange(paragraph->getEnd());
    }
    start = ContentWriter::Start::in_empty_paragraph;
    if (table.is() && !block_at(document, block).is()) return cursor_in_new_end(document, previous, block);
    const Reference<css::text::XTextRange> next(block_at(document, block), UNO_QUERY_THROW);
    const auto cursor = text->createTextCursorByRange(next->getStart());
    text->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    cursor->goLeft(1, false);
    return cursor;
}

/// A table needs a paragraph behind it while it is written; between two blocks that paragraph is one too many.
void remove_unused_paragraph(const ContentWriter& writer, bool at_end) {
    if (!writer.in_unused_paragraph() || at_end) return;
    const auto text = writer.cursor()->getText();
    const Reference<css::container::XEnumerationAccess> here(writer.cursor(), UNO_QUERY_THROW);
    const Reference<css::lang::XComponent> paragraph(here->createEnumeration()->nextElement(), UNO_QUERY_THROW);
    paragraph->dispose();
}

/// A document does not end in a table, but where a file of Word let it: what is left there is an empty paragraph.
void keep_last_paragraph(std::vector<Reference<css::text::XTextContent>>& doomed) {
    const auto is_paragraph = [](const auto& content) {
        return Reference<css::text::XTextRange>(content, UNO_QUERY).is();
    };
    const auto found = std::find_if(doomed.rbegin(), doomed.rend(), is_paragraph);
    if (found == doomed.rend()) return;
    const Reference<css::text::XTextRange> last(*found, UNO_QUERY_THROW);
    last->setString({});
    uno::set(last, "ParaStyleName", rtl::OUString("Text body"));
    doomed.erase(std::next(found).base());
}

void refuse_protected_block(const Reference<css::text::XTextContent>& content) {
    constexpr auto all = std::numeric_limits<std::size_t>::max();
    const Reference<css::text::XTextTable> table(content, UNO_QUERY);
    if (table.is()) refuse_protected_rows(table, 0, all);
    else refuse_protected(Reference<css::text::XTextRange>(content, UNO_QUERY_THROW));
}

} // namespace

void insert_paragraph(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XText>& text,
                      Side side, const Reference<css::text::XTextContent>& table) {
    const Reference<css::text::XRelativeTextContentInsert> place(text, UNO_QUERY_THROW);
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    // Afterwards it is of no use: what is in the text then is another object.
    const Reference<css::text::XTextContent> paragraph(factory->createInstance("com.sun.star.text.Paragraph"),
                                                       UNO_QUERY_THROW);
    if (side == Side::before) uno::insert_before(place, paragraph, table);
    else uno::insert_after(place, paragraph, table);
}

void write_blocks(const Reference<css::text::XTextDocument>& document, std::size_t block, std::size_t blocks,
                  const std::vector<core::Element>& elements) {
    auto start = ContentWriter::Start::behind_paragraph;
    const auto cursor = cursor_before(document, block, start);
    refuse_protected(cursor.get());
    ContentWriter writer(document, cursor, start);
    for (const auto& element : elements) writer.write(element);
    writer.finish();
    remove_unused_paragraph(writer, block == blocks);
}

void remove_blocks(const Reference<css::text::XTextDocument>& document, std::size_t first, std::size_t behind,
                   std::size_t blocks) {
    std::vector<Reference<css::text::XTextContent>> doomed;
    const auto list = blocks_of(document).blocks;
    bool behind_paragraph = false;
    for (std::size_t block = 0; block < behind && block < list.size(); ++block) {
        const auto& [content, in_container] = list[block];
        if (block >= first && in_container) throw core::Refused("container.blocks");
        if (block >= first) {
            refuse_protected_block(content);
            doomed.push_back(content);
        } else behind_paragraph = !in_container && !Reference<css::text::XTextTable>(content, UNO_QUERY).is();
    }
    refuse_changes_over_paragraphs(document, doomed);
    if (behind == blocks && !behind_paragraph) keep_last_paragraph(doomed);
    std::ranges::reverse(doomed); // the office crashes on Undo of a paragraph that went from in front of a table
    for (const auto& content : doomed) content->dispose();
}

} // namespace plan::writer
