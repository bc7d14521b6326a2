#include "writer/reading/bookmarks.hpp"

#include "uno/text.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>

namespace plan::writer {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Reference<css::container::XNameAccess> bookmarks_of(const Reference<css::text::XTextDocument>& document) {
    return Reference<css::text::XBookmarksSupplier>(document, UNO_QUERY_THROW)->getBookmarks();
}

void insert_bookmark(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextRange>& range,
                     std::string_view name) {
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Reference<css::text::XTextContent> bookmark(factory->createInstance("com.sun.star.text.Bookmark"),
                                                      UNO_QUERY_THROW);
    Reference<css::container::XNamed>(bookmark, UNO_QUERY_THROW)->setName(uno::to_office(name));
    range->getText()->insertTextContent(range, bookmark, true);
}

} // namespace plan::writer
