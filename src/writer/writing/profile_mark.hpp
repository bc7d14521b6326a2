// The bookmark by which a document remembers which profile its plan has, once somebody was asked.
#pragma once

#include "writer/reading/inspection.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <string_view>

namespace plan::writer {

namespace css = com::sun::star;

/// In place of what was remembered before.
void mark_profile(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                  std::string_view profile);

} // namespace plan::writer
