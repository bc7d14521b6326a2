// Taking out of a document what is not meant for its readers.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Accepts all recorded changes and stops recording; a document that is protected against it keeps them.
void accept_changes(const css::uno::Reference<css::text::XTextDocument>& document);

/// Comments everywhere.
void remove_comments(const css::uno::Reference<css::text::XTextDocument>& document);

/// Sections that are not shown, and hidden stretches in the text, in tables, footnotes, frames, headers and footers.
void remove_hidden_text(const css::uno::Reference<css::text::XTextDocument>& document);
/// Links to files of this computer lead nowhere elsewhere, and tell where somebody keeps what. What they show stays.
void remove_local_links(const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace plan::writer
