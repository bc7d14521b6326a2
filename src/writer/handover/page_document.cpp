#include "writer/handover/page_document.hpp"

#include "core/document/own_properties.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/document_opening.hpp"
#include "writer/office/document_state.hpp"
#include "writer/office/style_families.hpp"
#include "writer/writing/chart_places.hpp"
#include "writer/writing/content_writer.hpp"
#include "writer/writing/document_language.hpp"
#include "writer/writing/page_mark.hpp"
#include "writer/writing/plan_creation.hpp"

#include <algorithm>
#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace plan::writer {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

/// The paper on its side.
void turn_pages(const Reference<css::text::XTextDocument>& document) {
    const auto styles = styles_of(document, "PageStyles");
    const auto name = uno::get<rtl::OUString>(document->getText()->createTextCursor(), "PageStyleName");
    if (!styles->hasByName(name)) return;
    const Reference<css::uno::XInterface> style(styles->getByName(name), UNO_QUERY_THROW);
    const auto width = uno::get<sal_Int32>(style, "Width");
    const auto height = uno::get<sal_Int32>(style, "Height");
    uno::set(style, "IsLandscape", true);
    uno::set(style, "Width", std::max(width, height));
    uno::set(style, "Height", std::min(width, height));
}

void write_pages(const Reference<css::text::XTextDocument>& page, const rtl::OUString& house_style,
                 const PageDocument::Content& content) {
    set_language(page, content.language);
    const auto properties =
        Reference<css::document::XDocumentPropertiesSupplier>(page, UNO_QUERY_THROW)->getDocumentProperties();
    properties->setTitle(uno::to_office(content.title));
    properties->getUserDefinedProperties()->addProperty(rtl::OUString::createFromAscii(core::page_property),
                                                        css::beans::PropertyAttribute::REMOVABLE,
                                                        Any(rtl::OUString("1")));
    if (content.is_wide) turn_pages(page);
    ContentWriter writer(page, page->getText()->createTextCursor());
    writer.write_paragraph("Heading 1", content.title);
    const auto heading = page->getText()->createTextCursor();
    for (const auto& element : content.elements) writer.write(element);
    uno::set(heading, "NumberingStyleName", rtl::OUString()); // last, or what follows would have none either
    write_charts(page, 1, content.elements, content.charts);
    if (!content.draft.empty()) mark_pages(page, content.draft, house_style);
}

} // namespace

PageDocument::PageDocument(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& house_style,
                           const Content& content)
    : document_(open_text(context, house_style, true, {{"AsTemplate", Any(true)}})) {
    write_pages(document_.get(), house_style, content);
}

Reference<css::text::XTextDocument> open_page_document(const Reference<css::uno::XComponentContext>& context,
                                                       const rtl::OUString& house_style,
                                                       const PageDocument::Content& content, bool hidden) {
    auto document = open_text(context, house_style, hidden, {{"AsTemplate", Any(true)}});
    try {
        write_pages(document, house_style, content);
        forget_changes(document);
        Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->setModified(true); // nobody has saved it
    } catch (...) {
        Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
        throw;
    }
    return document;
}

int PageDocument::pages() const {
    const auto& page = document_.get();
    return uno::get<sal_Int32>(page->getCurrentController(), "PageCount");
}

} // namespace plan::writer
