// A document of whatever make → core::Source.
#pragma once

#include "core/takeover/source_part.hpp"
#include "core/template/plan_template.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// Reads a text document, or the sheets of a spreadsheet.
/// @throws Refused  "document.none", "document.closed"; "takeover.not-a-text" for what is neither;
/// "takeover.empty-source"; "takeover.pictures-only", as a scan is; "takeover.too-many-rows" {"rows", "most"} of one
/// sheet
core::Source read_source(const css::uno::Reference<css::frame::XModel>& model,
                         const std::vector<core::Template>& templates);

/// The same of a text document, which may be one without anything in it.
core::Source read_text(const css::uno::Reference<css::text::XTextDocument>& document,
                       const std::vector<core::Template>& templates);

} // namespace plan::writer
