#include "writer/handover/draft_mark.hpp"

#include "core/document/document.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/style_families.hpp"
#include "writer/writing/block_writing.hpp"
#include "writer/writing/house_style.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

Reference<css::text::XTextContent> first_content(const Reference<css::text::XText>& text) {
    const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    return {contents->nextElement(), UNO_QUERY_THROW};
}

void write_above(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XText>& header,
                 const rtl::OUString& word) {
    const auto first = first_content(header);
    if (const Reference<css::text::XTextTable> table(first, UNO_QUERY); table.is()) {
        insert_paragraph(document, header, Side::before, first);
    } else {
        const auto cursor = header->createTextCursor();
        cursor->gotoStart(false);
        header->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    }
    const Reference<css::text::XTextRange> mark(first_content(header), UNO_QUERY_THROW);
    mark->setString(word);
    uno::set(mark, "ParaStyleName", uno::to_office(core::style::draft));
}

} // namespace

void mark_as_draft(const Reference<css::text::XTextDocument>& document, const std::string& word,
                   const rtl::OUString& house_style) {
    add_missing_style(document, house_style, core::style::draft);
    const auto pages = styles_of(document, "PageStyles");
    for (const auto& name : pages->getElementNames()) {
        const Reference<css::style::XStyle> page(pages->getByName(name), UNO_QUERY_THROW);
        if (!page->isInUse()) continue;
        if (!uno::get<bool>(page, "HeaderIsOn")) uno::set(page, "HeaderIsOn", true);
        const auto write = [&](const char* header) {
            write_above(document, uno::get<Reference<css::text::XText>>(page, header), uno::to_office(word));
        };
        write("HeaderText");
        if (!uno::get<bool>(page, "HeaderIsShared")) write("HeaderTextLeft");
        if (!uno::get<bool>(page, "FirstIsShared")) write("HeaderTextFirst");
    }
}

} // namespace plan::writer
