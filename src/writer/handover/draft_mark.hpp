// The word that says of every page that it is a draft.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <string>

namespace plan::writer {

namespace css = com::sun::star;

/// Writes a word above the header of every page.
/// @param house_style  URL of the file with the style for it
void mark_as_draft(const css::uno::Reference<css::text::XTextDocument>& document, const std::string& word,
                   const rtl::OUString& house_style);

} // namespace plan::writer
