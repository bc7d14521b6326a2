// The rows of tables that say what stands below them: they are repeated on each page and read aloud with each cell.
#pragma once

#include "core/plan/plan.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Makes header rows of those above the rows of the plan's tables, and of a first row that looks like one.
/// @returns  whether it is clear in every table what its cells are about
bool mark_header_rows(const css::uno::Reference<css::text::XTextDocument>& document, const core::Plan& plan);

} // namespace plan::writer
