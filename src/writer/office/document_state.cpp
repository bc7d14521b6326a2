#include "writer/office/document_state.hpp"

#include "core/text/refused.hpp"
#include "uno/properties.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace plan::writer {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

void refuse_read_only(const Reference<css::text::XTextDocument>& document) {
    const Reference<css::frame::XStorable> file(document, UNO_QUERY);
    if (file.is() && file->isReadonly()) throw core::Refused("document.read-only");
}

bool is_recording(const Reference<css::text::XTextDocument>& document) {
    return uno::get<bool>(document, "RecordChanges");
}

void refuse_recording(const Reference<css::text::XTextDocument>& document) {
    if (is_recording(document)) throw core::Refused("document.recording");
}

void forget_changes(const Reference<css::text::XTextDocument>& document) {
    Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager()->clear();
    Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->setModified(false);
}

} // namespace plan::writer
