#include "writer/office/hidden_document.hpp"

#include <com/sun/star/util/XCloseable.hpp>

namespace plan::writer {

HiddenDocument::HiddenDocument(const css::uno::Reference<css::text::XTextDocument>& document) : document_(document) {}

HiddenDocument::~HiddenDocument() {
    try {
        css::uno::Reference<css::util::XCloseable>(document_, css::uno::UNO_QUERY_THROW)->close(true);
    } catch (const css::uno::Exception&) { // somebody else uses it, and closes it afterwards
    }
}

} // namespace plan::writer
