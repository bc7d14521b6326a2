// Document → core::Document.
#pragma once

#include "core/document.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <string>

namespace plan::writer {

namespace css = com::sun::star;

/// What was read of a document, and the text that the tables were taken from.
struct Reading {
    core::Document document;
    std::string whole_text; ///< empty while changes are recorded: it holds what was deleted too
};

/// Reads a document once: paragraphs with their styles, tables with their cells, and the hints.
/// @throws Refused  "document.none" for null, "document.closed" for one that was closed
Reading read_all(const css::uno::Reference<css::text::XTextDocument>& document);
core::Document read_document(const css::uno::Reference<css::text::XTextDocument>& document);

/// Reads anew all but the blocks: properties, bookmarks, fields, and the texts beside the main one.
/// @returns  whether any of it has changed
bool read_all_but_blocks(const css::uno::Reference<css::text::XTextDocument>& document, core::Document& result);

} // namespace plan::writer
