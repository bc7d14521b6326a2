#include "writer/takeover/part_copying.hpp"

#include "core/text/refused.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/document_copy.hpp"
#include "writer/office/document_state.hpp"
#include "writer/office/live_views.hpp"
#include "writer/reading/asides.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/takeover/brought_styles.hpp"
#include "writer/takeover/copied_looks.hpp"
#include "writer/takeover/copy_cleaning.hpp"
#include "writer/takeover/pictures.hpp"
#include "writer/takeover/source_reading.hpp"

#include <algorithm>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/graphic/XGraphic.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <map>
#include <sal/log.hxx>
#include <set>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using TextsOfTables = std::map<const css::text::XTextTable*, Reference<css::text::XText>>;

/// Keeps what a person selected.
class KeptSelection {
public:
    explicit KeptSelection(const Reference<css::text::XTextDocument>& document)
        : view_(document->getCurrentController(), UNO_QUERY_THROW), selection_(view_->getSelection()) {}
    KeptSelection(const KeptSelection&) = delete;
    KeptSelection& operator=(const KeptSelection&) = delete;
    ~KeptSelection() {
        try {
            view_->select(selection_);
        } catch (const css::uno::Exception& exception) { // what was selected is gone
            SAL_WARN("plan", "another selection: " << exception.Message);
        }
    }

private:
    Reference<css::view::XSelectionSupplier> view_;
    Any selection_;
};

/// A table does not tell in which text it stands.
void note_tables(TextsOfTables& texts, const Reference<css::text::XText>& text) {
    const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const Reference<css::text::XTextTable> table(contents->nextElement(), UNO_QUERY);
        if (!table.is()) continue;
        texts.emplace(table.get(), text);
        for_each_cell(table, [&texts](const auto& cell) { note_tables(texts, cell); });
    }
}

TextsOfTables tables_in_containers(const Reference<css::text::XTextDocument>& document) {
    TextsOfTables texts;
    note_tables(texts, document->getText());
    for (const auto& box : text_boxes(document))
        if (box.text.is()) note_tables(texts, box.text);
    return texts;
}

bool is_table(const Reference<css::text::XTextContent>& content) {
    return Reference<css::text::XTextTable>(content, UNO_QUERY).is();
}

/// Makes as many empty paragraphs of one, and gives a position in each.
std::vector<Reference<css::text::XTextCursor>> slots_in(const Reference<css::text::XTextRange>& slot,
                                                        std::size_t count) {
    const auto text = slot->getText();
    std::vector<Reference<css::text::XTextCursor>> slots;
    const auto end = text->createTextCursorByRange(slot->getStart());
    for (std::size_t made = 1; made < count; ++made) {
        text->insertControlCharacter(end.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        const auto before = text->createTextCursorByRange(end.get());
        before->goLeft(1, false);
        slots.push_back(before);
    }
    slots.push_back(end);
    return slots;
}

} // namespace

PartCopier::PartCopier(const Reference<css::uno::XComponentContext>& context,
                       const Reference<css::text::XTextDocument>& document,
                       const std::vector<core::Template>& templates)
    : document_(open_copy(context, document, true)) {
    const auto& copy = document_.get();
    clean_copy(context, copy);
    add_style_names(copy);
    source_ = read_text(copy, templates);
    loose_ = pictures_of(copy).loose;
    source_.loose_pictures = loose_.size();
    list_blocks();
}

void PartCopier::list_blocks() {
    const auto& copy = document_.get();
    const auto text = copy->getText();
    const auto list = blocks_of(copy).blocks;
    const bool has_tables_inside = std::ranges::any_of(
        list, [](const BlockContent& block) { return block.in_container && is_table(block.content); });
    const auto tables = has_tables_inside ? tables_in_containers(copy) : TextsOfTables();
    for (const auto& [content, in_container] : list) {
        auto& block = blocks_.emplace_back(CopiedBlock{text, content});
        if (!in_container) continue;
        const Reference<css::text::XTextTable> table(content, UNO_QUERY);
        const Reference<css::text::XTextRange> paragraph(content, UNO_QUERY);
        if (table.is()) {
            const auto found = tables.find(table.get());
            block.text = found == tables.end() ? Reference<css::text::XText>() : found->second;
        } else {
            block.text = paragraph.is() ? paragraph->getText() : Reference<css::text::XText>();
        }
    }
}

bool PartCopier::is_copied(std::size_t block) const {
    if (block >= blocks_.size() || !blocks_[block].text.is() || !blocks_[block].content.is()) return false;
    const auto* paragraph = std::get_if<core::Paragraph>(&source_.document.blocks[block]);
    return paragraph == nullptr || !paragraph->hidden;
}

void PartCopier::give_look(const core::CopiedBlocks& blocks) const {
    int highest = 0;
    for (auto at = blocks.first; at < blocks.end; ++at)
        if (const auto* paragraph = std::get_if<core::Paragraph>(&source_.document.blocks[at]))
            if (const int level = paragraph->outline_level; level > 0 && (highest == 0 || level < highest))
                highest = level;
    for (auto at = blocks.first; at < blocks.end; ++at) {
        if (!is_copied(at)) continue;
        if (blocks.look == core::CopiedBlocks::Look::own) keep_own_style(blocks_[at].content);
        else use_plan_style(document_.get(), blocks_[at].content, source_.document.blocks[at], highest);
    }
}

void PartCopier::bring_styles(const core::CopiedBlocks& blocks, const Reference<css::text::XTextDocument>& plan) const {
    std::set<rtl::OUString> styles;
    for (auto at = blocks.first; at < blocks.end; ++at)
        if (is_copied(at)) styles.merge(paragraph_styles_of(blocks_[at].content));
    for (const auto& style : styles) bring_paragraph_style(document_.get(), plan, style);
}

/// Each in one text, without what is left out in between.
std::vector<Stretch> PartCopier::stretches(const core::CopiedBlocks& blocks) const {
    std::vector<Stretch> result;
    bool goes_on = false;
    for (auto at = blocks.first; at < blocks.end; ++at) {
        if (!is_copied(at)) {
            goes_on = false;
            continue;
        }
        const auto& [text, content] = blocks_[at];
        if (goes_on && result.back().text == text) result.back().last = content;
        else result.push_back({text, content, content});
        goes_on = true;
    }
    return result;
}

void PartCopier::copy(const core::CopiedBlocks& given, const Reference<css::text::XTextDocument>& plan,
                      const Reference<css::text::XTextRange>& slot) {
    refuse_recording(plan);
    auto blocks = given;
    blocks.end = std::min({blocks.end, blocks_.size(), source_.document.blocks.size()});
    const auto parts = stretches(blocks);
    if (parts.empty()) return;
    give_look(blocks);
    bring_styles(blocks, plan);
    const LiveViews views(plan); // while they stand still, the selection may be left where no text is any more
    const KeptSelection selection(plan);
    const auto slots = slots_in(slot, parts.size());
    for (auto part = parts.size(); part-- > 0;)
        if (!paste(document_.get(), parts[part], plan, slots[part].get())) throw core::Refused("takeover.not-copied");
}

std::size_t PartCopier::copy_loose_pictures(const Reference<css::text::XTextDocument>& plan,
                                            const Reference<css::text::XTextRange>& slot) {
    refuse_recording(plan);
    const Reference<css::lang::XMultiServiceFactory> factory(plan, UNO_QUERY_THROW);
    const auto text = slot->getText();
    const auto cursor = text->createTextCursorByRange(slot->getStart());
    std::size_t copied = 0;
    for (const auto& picture : loose_) {
        const auto graphic = uno::get<Reference<css::graphic::XGraphic>>(picture, "Graphic");
        if (!graphic.is()) continue;
        const Reference<css::text::XTextContent> copy(factory->createInstance("com.sun.star.text.TextGraphicObject"),
                                                      UNO_QUERY_THROW);
        uno::set(copy, "Graphic", graphic);
        uno::set(copy, "AnchorType", css::text::TextContentAnchorType_AS_CHARACTER);
        for (const char* same : {"Title", "Description"}) uno::set(copy, same, uno::get<rtl::OUString>(picture, same));
        if (const auto size = uno::get<css::awt::Size>(picture, "Size"); size.Width > 0 && size.Height > 0)
            uno::set(copy, "Size", size);
        text->insertTextContent(cursor.get(), copy, false);
        ++copied;
    }
    return copied;
}

} // namespace plan::writer
