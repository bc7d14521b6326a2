// Document → core::Document.
#pragma once

#include "core/document/document.hpp"
#include "core/template/plan_template.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <string>

namespace plan::writer {

namespace css = com::sun::star;

/// What was read of a document, and the text that the tables were taken from.
struct Reading {
    core::Document document;
    std::string whole_text; ///< empty while changes are recorded: it holds what was deleted too
};

/// Reads a document once: paragraphs with their styles, tables with their cells, and the hints. One without the title
/// of a chapter of any template is no plan: of that one only the text is asked for, which costs least and is safest.
/// @throws Refused  "document.none" for null, "document.closed" for one that was closed, "document.no-plan"
Reading read_all(const css::uno::Reference<css::text::XTextDocument>& document,
                 const std::vector<core::Template>& templates);

/// The same of any document, plan or not.
/// @throws Refused  "document.none", "document.closed"
Reading read_any(const css::uno::Reference<css::text::XTextDocument>& document,
                 const std::vector<core::Template>& templates);

/// Reads anew all but the blocks: properties, bookmarks, fields, and the texts beside the main one.
/// @returns  whether any of it has changed
bool read_all_but_blocks(const css::uno::Reference<css::text::XTextDocument>& document, core::Document& result);

} // namespace plan::writer
