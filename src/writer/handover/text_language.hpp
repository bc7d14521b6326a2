// The language that the text of a document from elsewhere says it is in.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <string>

namespace plan::writer {

namespace css = com::sun::star;

/// Lets the text be in the plan's language where it says it is in another: as a program in another language leaves it.
/// What a person set apart in one more language keeps that.
/// @param tag  "nl-BE"
void correct_language(const css::uno::Reference<css::text::XTextDocument>& document, const std::string& tag);

} // namespace plan::writer
