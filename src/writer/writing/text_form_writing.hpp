// The answers of a form for sentences → the document.
#pragma once

#include "core/forms/text_form.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// @param read  what the change was made for
/// @throws Refused  "document.recording" when example text has to go, "document.changed"
void apply_change(const css::uno::Reference<css::text::XTextDocument>& document, const core::Document& read,
                  const core::TextFormChange& change);

/// Puts paragraphs `first` up to, not including, `behind` in front of block `to`, with all they hold.
/// @param to  outside of them
/// @throws Refused  "document.recording"; "form.goal.cannot-move" when something lies between that paragraphs cannot
///         be moved over
void move_paragraphs(const css::uno::Reference<css::text::XTextDocument>& document, std::size_t first,
                     std::size_t behind, std::size_t to);

} // namespace plan::writer
