// Bookmarks by which something is remembered in the document.
#pragma once

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <string_view>

namespace plan::writer {

namespace css = com::sun::star;

/// All of a document, by their names.
css::uno::Reference<css::container::XNameAccess>
bookmarks_of(const css::uno::Reference<css::text::XTextDocument>& document);

/// Puts a bookmark around a range.
void insert_bookmark(const css::uno::Reference<css::text::XTextDocument>& document,
                     const css::uno::Reference<css::text::XTextRange>& range, std::string_view name);

} // namespace plan::writer
