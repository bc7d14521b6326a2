#include "writer/office/style_families.hpp"

#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

namespace plan::writer {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Reference<css::container::XNameContainer> styles_of(const Reference<css::text::XTextDocument>& document,
                                                    const char* family) {
    return {Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)
                ->getStyleFamilies()
                ->getByName(rtl::OUString::createFromAscii(family)),
            UNO_QUERY_THROW};
}

} // namespace plan::writer
