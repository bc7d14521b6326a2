// Showing a part of a source in the window of its document.
#pragma once

#include "core/takeover/source_part.hpp"
#include "core/template/plan_template.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// Selects it. The document may have changed since it was read: then it is the nearest block with the same words.
/// @param source  as it was read
/// @throws Refused  "takeover.part-gone", "document.no-window"
void show_part(const css::uno::Reference<css::text::XTextDocument>& document, const core::Source& source,
               const core::SourcePart& part, const std::vector<core::Template>& templates);

} // namespace plan::writer
