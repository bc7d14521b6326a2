// Document properties that Undo knows of: the office's own forgets them.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <string>

namespace plan::writer {

namespace css = com::sun::star;

/// Sets a user-defined property within an Undo step; Undo gives it what it said before, Redo what it says then.
/// @param value  empty: the property goes
void keep_property(const css::uno::Reference<css::text::XTextDocument>& document, const char* name,
                   const std::string& value);

} // namespace plan::writer
