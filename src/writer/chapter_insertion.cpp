#include "writer/chapter_insertion.hpp"

#include "core/problem.hpp"
#include "uno/properties.hpp"
#include "writer/content_writer.hpp"
#include "writer/places.hpp"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Where new blocks go: in front of this block, or at the end of the document.
std::size_t block_for_chapter(const core::Plan& plan, const core::Chapter& chapter, std::size_t end) {
    const auto* const last = plan.shape->chapters.data() + plan.shape->chapters.size();
    for (const auto* next = &chapter + 1; next != last; ++next)
        if (const auto* behind = plan.chapter(next->id)) return behind->title.place.block;
    return end;
}

/// A cursor at the end of the paragraph in front of `block`. Where a table or nothing stands there, a paragraph is
/// made.
Reference<css::text::XTextCursor> cursor_before(const Reference<css::text::XTextDocument>& document, std::size_t block,
                                                ContentWriter::Start& start) {
    const auto text = document->getText();
    const auto previous = block > 0 ? block_at(document, block - 1) : Reference<css::text::XTextContent>();
    const Reference<css::text::XTextRange> paragraph(previous, UNO_QUERY);
    const Reference<css::text::XTextTable> table(previous, UNO_QUERY);
    if (!table.is() && paragraph.is()) {
        start = ContentWriter::Start::behind_paragraph;
        return text->createTextCursorByRange(paragraph->getEnd());
    }
    start = ContentWriter::Start::in_empty_paragraph;
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

} // namespace

void write_before(const Reference<css::text::XTextDocument>& document, std::size_t block, bool at_end,
                  const std::vector<core::Element>& elements) {
    auto start = ContentWriter::Start::behind_paragraph;
    const auto cursor = cursor_before(document, block, start);
    ContentWriter writer(document, cursor, start);
    for (const auto& element : elements) writer.write(element);
    writer.finish();
    remove_unused_paragraph(writer, at_end);
}

void refuse_read_only(const Reference<css::text::XTextDocument>& document) {
    const Reference<css::frame::XStorable> file(document, UNO_QUERY);
    if (file.is() && file->isReadonly()) throw core::Refused("document.read-only");
}

void insert_chapter(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                    std::string_view id) {
    const auto& plan = inspection.plan;
    const auto [chapter, section] = plan.shape->section(id);
    if (section == nullptr) throw core::Refused("chapter.unknown", {{"chapter", std::string(id)}});
    const std::size_t end = inspection.document.blocks.size();
    if (section == chapter) {
        if (plan.chapter(id) != nullptr) throw core::Refused("chapter.present", {{"chapter", chapter->title}});
        refuse_read_only(document);
        const auto block = block_for_chapter(plan, *chapter, end);
        write_before(document, block, block == end, core::compose_chapter(*chapter, *plan.shape, plan.settings));
        return;
    }
    const auto* parent = plan.chapter(chapter->id);
    if (parent == nullptr) throw core::Refused("chapter.parent-missing", {{"chapter", chapter->title}});
    const bool present =
        std::ranges::any_of(parent->paragraphs, [wanted = section](const core::PlanParagraph& paragraph) {
            return paragraph.section == wanted;
        });
    if (present) throw core::Refused("chapter.present", {{"chapter", section->title}});
    refuse_read_only(document);
    write_before(document, parent->end_block, parent->end_block == end,
             core::compose_section(*section, core::Role::section_heading, *plan.shape, plan.settings));
}

void insert_example(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                    std::string_view chapter_id) {
    refuse_read_only(document);
    const auto* chapter = inspection.plan.chapter(chapter_id);
    if (chapter == nullptr) throw core::Refused("document.changed");
    const auto is_guidance = [](const core::PlanParagraph& p) { return p.kind == core::ParagraphKind::guidance; };
    const bool has_guidance = std::ranges::any_of(chapter->paragraphs, is_guidance);
    auto elements = core::compose_chapter(*chapter->shape, *inspection.plan.shape, inspection.plan.settings);
    std::erase_if(elements, [&](const core::Element& element) {
        const auto* text = std::get_if<core::TextElement>(&element);
        return text != nullptr &&
               (text->role == core::Role::chapter_heading || (text->role == core::Role::guidance && has_guidance));
    });
    std::size_t behind = chapter->title.place.block;
    for (const auto& paragraph : chapter->paragraphs)
        if (is_guidance(paragraph)) behind = paragraph.text.place.block;
    const std::size_t end = inspection.document.blocks.size();
    write_before(document, behind + 1, behind + 1 == end, elements);
}

} // namespace plan::writer
