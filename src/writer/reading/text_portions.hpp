// The portions that paragraphs consist of.
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <functional>
#include <rtl/ustring.hxx>

namespace plan::writer {

namespace css = com::sun::star;

using PortionVisitor =
    std::function<void(const rtl::OUString& type, const css::uno::Reference<css::uno::XInterface>& portion)>;

/// Visits every portion of a text (a document's, a cell) and of the cells of its tables, in their order, with its
/// "TextPortionType".
void for_each_portion(const css::uno::BaseReference& text, const PortionVisitor& visit);

} // namespace plan::writer
