#include "writer/handover/document_data.hpp"

#include "core/text/trimming.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Reference<css::document::XDocumentProperties> data_of(const Reference<css::text::XTextDocument>& document) {
    return Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)->getDocumentProperties();
}

void remove_custom_properties(const Reference<css::document::XDocumentProperties>& data) {
    const auto custom = data->getUserDefinedProperties();
    const Reference<css::beans::XPropertySet> set(custom, UNO_QUERY_THROW);
    for (const auto& property : set->getPropertySetInfo()->getProperties()) custom->removeProperty(property.Name);
}

/// Which printer somebody has, and where it stands.
void forget_printer(const Reference<css::text::XTextDocument>& document) {
    const Reference<css::beans::XPropertySet> settings(
        Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW)
            ->createInstance("com.sun.star.document.Settings"),
        UNO_QUERY_THROW);
    settings->setPropertyValue("PrinterName", Any(rtl::OUString()));
    settings->setPropertyValue("PrinterSetup", Any(css::uno::Sequence<sal_Int8>()));
}

} // namespace

void remove_document_data(const Reference<css::text::XTextDocument>& document) {
    const auto data = data_of(document);
    remove_custom_properties(data);
    data->setTemplateName({});
    data->setTemplateURL({});
    data->setTemplateDate({});
    data->setPrintedBy({});
    data->setPrintDate({});
    data->setEditingCycles(1);
    data->setEditingDuration(0);
    forget_printer(document);
}

void give_title(const Reference<css::text::XTextDocument>& document, std::string_view title) {
    const auto data = data_of(document);
    if (core::trimmed(uno::to_utf8(data->getTitle())).empty()) data->setTitle(uno::to_office(title));
}

} // namespace plan::writer
