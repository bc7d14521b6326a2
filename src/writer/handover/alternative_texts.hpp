// What is said of a picture to those who do not see it.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Gives every picture, chart and drawing without an alternative text one of what the document says of it: the words in
/// it, its caption, or a name that a person gave it.
/// @returns  whether all of them have one now
bool give_alternative_texts(const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace plan::writer
