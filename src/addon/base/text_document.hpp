#pragma once

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::addon {

namespace css = com::sun::star;

using TextDocument = css::uno::Reference<css::text::XTextDocument>;

} // namespace plan::addon
