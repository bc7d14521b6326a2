#include "writer/handover/page_document.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/document_opening.hpp"
#include "writer/writing/content_writer.hpp"
#include "writer/writing/document_language.hpp"
#include "writer/writing/page_mark.hpp"
#include "writer/writing/plan_creation.hpp"

#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

namespace plan::writer {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

PageDocument::PageDocument(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& house_style,
                           const Content& content)
    : document_(open_text(context, house_style, true, {{"AsTemplate", Any(true)}})) {
    const auto& page = document_.get();
    set_language(page, content.language);
    Reference<css::document::XDocumentPropertiesSupplier>(page, UNO_QUERY_THROW)
        ->getDocumentProperties()
        ->setTitle(uno::to_office(content.title));
    ContentWriter writer(page, page->getText()->createTextCursor());
    writer.write_paragraph("Heading 1", content.title);
    const auto heading = page->getText()->createTextCursor();
    for (const auto& element : content.elements) writer.write(element);
    uno::set(heading, "NumberingStyleName", rtl::OUString()); // last, or what follows would have none either
    if (!content.draft.empty()) mark_pages(page, content.draft, house_style);
}

int PageDocument::pages() const {
    const auto& page = document_.get();
    return uno::get<sal_Int32>(page->getCurrentController(), "PageCount");
}

} // namespace plan::writer
