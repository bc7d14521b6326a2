// Tables that were copied in a spreadsheet → core::Source.
#pragma once

#include "core/takeover/source_part.hpp"
#include "core/template/plan_template.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// Reads what was copied, which stays there; nothing where it has no table, nor lines with tabs between their cells.
std::optional<core::Source> read_clipboard(const css::uno::Reference<css::uno::XComponentContext>& context,
                                           const std::vector<core::Template>& templates);

} // namespace plan::writer
