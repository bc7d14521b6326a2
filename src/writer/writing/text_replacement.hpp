// One text put in the stead of another wherever it stands: in the text, tables, frames, notes, headers and footers.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <string>

namespace plan::writer {

namespace css = com::sun::star;

/// Case counts, and only whole words do. What looked like a placeholder looks like the text around it afterwards,
/// unless it is one still.
void replace_everywhere(const css::uno::Reference<css::text::XTextDocument>& document, const std::string& from,
                        const std::string& to);

} // namespace plan::writer
