#include "writer/writing/content_writer.hpp"

#include "core/document/document.hpp"
#include "core/text/characters.hpp"
#include "core/text/placeholder.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/writing/table_writer.hpp"

#include <com/sun/star/beans/XMultiPropertyStates.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/NumberingType.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XDependentTextField.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

const char* style_of(core::Role role) {
    switch (role) {
    case core::Role::chapter_heading:
        return "Heading 1";
    case core::Role::section_heading:
    case core::Role::goal_heading:
        return "Heading 2";
    case core::Role::sub_heading:
        return "Heading 3";
    case core::Role::quotation:
        return core::style::quotation.data();
    case core::Role::small_print:
        return core::style::small_print.data();
    case core::Role::guidance:
        return core::style::guidance.data();
    case core::Role::list_item:
        return core::style::list_item.data();
    case core::Role::body:
        break;
    }
    return "Text body";
}

} // namespace

ContentWriter::ContentWriter(const Reference<css::text::XTextDocument>& document,
                             const Reference<css::text::XTextCursor>& cursor, Start start)
    : document_(document), factory_(document, UNO_QUERY_THROW), text_(cursor->getText()), cursor_(cursor),
      unused_(start == Start::in_empty_paragraph) {}

void ContentWriter::write(const core::Element& element) {
    if (const auto* text = std::get_if<core::TextElement>(&element)) write_paragraph(style_of(text->role), text->text);
    else write_table(std::get<core::TableElement>(element));
}

void ContentWriter::write_paragraph(const char* style, std::string_view text) {
    begin_paragraph(style);
    add_text(text);
}

void ContentWriter::begin_paragraph(const char* style) {
    if (!unused_) text_->insertControlCharacter(cursor_.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    if (takes_over_) Reference<css::beans::XMultiPropertyStates>(cursor_, UNO_QUERY_THROW)->setAllPropertiesToDefault();
    takes_over_ = false;
    uno::set(cursor_, "ParaStyleName", rtl::OUString::createFromAscii(style));
    unused_ = false;
}

void ContentWriter::add_text(std::string_view text) {
    std::size_t at = 0;
    const auto add = [&](std::size_t end) {
        if (end > at) text_->insertString(cursor_.get(), uno::to_office(text.substr(at, end - at)), false);
        at = end;
    };
    for (const auto& span : core::find_placeholders(text)) {
        add(span.offset);
        const auto placeholder = text_->createTextCursorByRange(cursor_.get());
        const auto units = static_cast<sal_Int16>(core::utf16_length(text.substr(span.offset, span.length)));
        add(span.offset + span.length);
        placeholder->gotoRange(cursor_.get(), false);
        placeholder->goLeft(1, false); // its end must not stand where writing goes on, or it would move along
        placeholder->goLeft(static_cast<sal_Int16>(units - 1), true);
        placeholders_.push_back(placeholder);
    }
    add(text.size());
}

void ContentWriter::finish() {
    for (const auto& placeholder : placeholders_) {
        const auto start = placeholder->getStart();
        placeholder->gotoRange(placeholder->getEnd(), false);
        placeholder->goRight(1, false);
        placeholder->gotoRange(start, true);
        uno::set(placeholder, "CharStyleName", uno::to_office(core::style::placeholder));
    }
    placeholders_.clear();
}

void ContentWriter::add_content(const Reference<css::text::XTextContent>& content) {
    text_->insertTextContent(cursor_.get(), content, false);
}

void ContentWriter::write_caption(const core::TableTemplate& table) {
    begin_paragraph("Table");
    const Reference<css::text::XTextFieldsSupplier> fields(document_, UNO_QUERY_THROW);
    const auto masters = fields->getTextFieldMasters();
    const Reference<css::beans::XPropertySet> master(
        masters->getByName("com.sun.star.text.fieldmaster.SetExpression.Table"), UNO_QUERY_THROW);
    const Reference<css::text::XDependentTextField> number(
        factory_->createInstance("com.sun.star.text.TextField.SetExpression"), UNO_QUERY_THROW);
    number->attachTextFieldMaster(master);
    uno::set(number, "NumberingType", css::style::NumberingType::ARABIC);
    add_text(table.caption_label + " ");
    add_content(number.get());
    // Only in the text it is understood in an office of any language, where the sequence has another name.
    uno::set(number, "Content", rtl::OUString("Table+1"));
    if (captions_) uno::set(number, "CurrentPresentation", rtl::OUString::number(++*captions_));
    add_text(": " + table.caption);
}

void ContentWriter::write_table(const core::TableElement& element) {
    if (!element.table->caption.empty()) write_caption(*element.table);
    begin_paragraph("Text body");
    insert_table(document_, cursor_, element);
    unused_ = true;
}

} // namespace plan::writer
