// What a document says of itself beside its text.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <string_view>

namespace plan::writer {

namespace css = com::sun::star;

/// Takes out what programs keep there for themselves: custom properties, the template that it was made from, how long
/// somebody worked on it, the printer. Title, subject, keywords and author stay.
void remove_document_data(const css::uno::Reference<css::text::XTextDocument>& document);

/// Gives it a title where it has none.
void give_title(const css::uno::Reference<css::text::XTextDocument>& document, std::string_view title);

} // namespace plan::writer
