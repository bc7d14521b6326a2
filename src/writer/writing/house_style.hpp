// The house style: a file with the named styles that plans use.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <optional>
#include <string_view>

namespace plan::writer {

namespace css = com::sun::star;

/// The first style that a house style must have and this document does not; how tables look is optional.
std::optional<std::string_view> missing_style(const css::uno::Reference<css::text::XTextDocument>& document);

/// Adds the styles that a document lacks; those that it has stay as they are, pages too.
void add_missing_styles(const css::uno::Reference<css::text::XTextDocument>& document, const rtl::OUString& url);

/// The same for one paragraph style that came later than plans that exist.
void add_missing_style(const css::uno::Reference<css::text::XTextDocument>& document, const rtl::OUString& url,
                       std::string_view name);

} // namespace plan::writer
