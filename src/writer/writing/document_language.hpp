// The language that a document's text is written in.
#pragma once

#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <string>

namespace plan::writer {

namespace css = com::sun::star;

/// @param tag  "nl-BE"
css::lang::Locale locale_of(const std::string& tag);

/// Gives a document's text its language.
/// @param tag  "nl-BE"
void set_language(const css::uno::Reference<css::text::XTextDocument>& document, const std::string& tag);

} // namespace plan::writer
