#include "writer/draft_mark.hpp"

#include "core/document.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/house_style.hpp"

#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void write_above(const Reference<css::text::XText>& header, const rtl::OUString& word) {
    const auto cursor = header->createTextCursor();
    cursor->gotoStart(false);
    header->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    cursor->gotoStart(false);
    header->insertString(cursor.get(), word, false);
    uno::set(cursor, "ParaStyleName", uno::to_office(core::style::draft));
}

} // namespace

void mark_as_draft(const Reference<css::text::XTextDocument>& document, const std::string& word,
                   const rtl::OUString& house_style) {
    add_missing_style(document, house_style, core::style::draft);
    const auto families = Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)->getStyleFamilies();
    const Reference<css::container::XNameAccess> pages(families->getByName("PageStyles"), UNO_QUERY_THROW);
    for (const auto& name : pages->getElementNames()) {
        const Reference<css::style::XStyle> page(pages->getByName(name), UNO_QUERY_THROW);
        if (!page->isInUse()) continue;
        if (!uno::get<bool>(page, "HeaderIsOn")) uno::set(page, "HeaderIsOn", true);
        write_above(uno::get<Reference<css::text::XText>>(page, "HeaderText"), uno::to_office(word));
        if (!uno::get<bool>(page, "HeaderIsShared"))
            write_above(uno::get<Reference<css::text::XText>>(page, "HeaderTextLeft"), uno::to_office(word));
        if (!uno::get<bool>(page, "FirstIsShared"))
            write_above(uno::get<Reference<css::text::XText>>(page, "HeaderTextFirst"), uno::to_office(word));
    }
}

} // namespace plan::writer
