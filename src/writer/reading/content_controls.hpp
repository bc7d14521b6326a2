// Content controls, the form fields of Word.
#pragma once

#include "core/document/document.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

class PlaceFinder;

/// Whether the document was opened from a file of Word.
bool is_from_word(const css::uno::Reference<css::text::XTextDocument>& document);

/// Adds those that still show their prompt to the open fields. Only in a file of Word: the office lists them nowhere,
/// and looking for them costs as much as reading the document.
void read_content_controls(const css::uno::Reference<css::text::XTextDocument>& document, PlaceFinder& places,
                           core::Document& result);

} // namespace plan::writer
