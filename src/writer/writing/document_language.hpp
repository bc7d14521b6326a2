// The language that a document's text is written in.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <string>

namespace plan::writer {

namespace css = com::sun::star;

/// Gives a document's text its language.
/// @param tag  "nl-BE"
void set_language(const css::uno::Reference<css::text::XTextDocument>& document, const std::string& tag);

} // namespace plan::writer
