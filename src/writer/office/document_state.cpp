#include "writer/office/document_state.hpp"

#include "core/text/refused.hpp"
#include "uno/properties.hpp"

#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextEmbeddedObjectsSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace plan::writer {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

void refuse_locked(const Reference<css::text::XTextDocument>& document) {
    const Reference<css::frame::XStorable> file(document, UNO_QUERY);
    if (file.is() && file->isReadonly()) throw core::Refused("document.read-only");
    const Reference<css::lang::XServiceInfo> kind(document, UNO_QUERY_THROW);
    if (kind->supportsService("com.sun.star.text.GlobalDocument")) throw core::Refused("document.master");
    const auto settings = Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW)
                              ->createInstance("com.sun.star.document.Settings");
    if (uno::get<bool>(settings, "ProtectForm")) throw core::Refused("document.form");
}

bool is_recording(const Reference<css::text::XTextDocument>& document) {
    return uno::get<bool>(document, "RecordChanges");
}

void refuse_recording(const Reference<css::text::XTextDocument>& document) {
    if (is_recording(document)) throw core::Refused("document.recording");
}

bool is_from_word(const Reference<css::text::XTextDocument>& document) {
    for (const auto& argument : document->getArgs())
        if (rtl::OUString filter; argument.Name == "FilterName" && (argument.Value >>= filter))
            return filter.startsWith("MS Word") || filter.startsWith("Office Open XML") || filter == "OOXML";
    return false;
}

void forget_changes(const Reference<css::text::XTextDocument>& document) {
    Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager()->clear();
    const auto objects =
        Reference<css::text::XTextEmbeddedObjectsSupplier>(document, UNO_QUERY_THROW)->getEmbeddedObjects();
    for (const auto& name : objects->getElementNames()) { // a chart that is not saved makes the document so
        const Reference<css::document::XEmbeddedObjectSupplier> holder(objects->getByName(name), UNO_QUERY_THROW);
        const Reference<css::util::XModifiable> object(holder->getEmbeddedObject(), UNO_QUERY);
        if (object.is()) object->setModified(false);
    }
    Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->setModified(false);
}

} // namespace plan::writer
