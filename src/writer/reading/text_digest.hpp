// SHA-256, computed by the office.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <string_view>

namespace plan::writer {

namespace css = com::sun::star;

/// @returns  64 hexadecimal digits
std::string sha256(const css::uno::Reference<css::uno::XComponentContext>& context, std::string_view text);

} // namespace plan::writer
