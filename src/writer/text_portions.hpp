// The portions that the paragraphs of a document consist of.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <functional>

namespace plan::writer {

namespace css = com::sun::star;

using PortionVisitor =
    std::function<void(const rtl::OUString& type, const css::uno::Reference<css::uno::XInterface>& portion)>;

/// Visits every portion of the main text and of the cells of its tables, in their order, with its "TextPortionType".
void for_each_portion(const css::uno::Reference<css::text::XTextDocument>& document, const PortionVisitor& visit);

} // namespace plan::writer
