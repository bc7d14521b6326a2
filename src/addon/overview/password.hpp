// Whether a document opens with a password alone: the office does not tell without asking for it.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>
#include <string_view>

namespace plan::addon {

namespace css = com::sun::star;

/// By how documents of the office and of Word say so; no where it cannot be told.
/// @param bytes  of the file
bool has_password(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
                  std::string_view bytes);

} // namespace plan::addon
