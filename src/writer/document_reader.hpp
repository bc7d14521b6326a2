// Document → core::Document.
#pragma once

#include "core/document.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Reads a document once: paragraphs with their styles, tables with their cells, and the hints.
/// @throws Refused  "document.none" for null, "document.closed" for one that was closed
core::Document read_document(const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace plan::writer
