// A line above every page that says what a document is: a draft, a sample.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <string>

namespace plan::writer {

namespace css = com::sun::star;

/// Writes a line above the header of every page.
/// @param house_style  URL of the file with the style for it
void mark_pages(const css::uno::Reference<css::text::XTextDocument>& document, const std::string& line,
                const rtl::OUString& house_style);

/// Whether that line stands above a page.
bool has_page_mark(const css::uno::Reference<css::text::XTextDocument>& document, const std::string& line);

/// Takes the line away wherever it stands above a page, in an Undo step of the caller. No page style changes: that
/// would clear Undo.
void take_page_mark_off(const css::uno::Reference<css::text::XTextDocument>& document, const std::string& line);

} // namespace plan::writer
