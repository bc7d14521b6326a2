// The tables that people fill in with money: amounts become numbers, and a row of totals closes the costs.
#pragma once

#include "core/plan.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// @returns  whether anything was changed
bool tidy_cost_tables(const css::uno::Reference<css::text::XTextDocument>& document, const core::Plan& plan);

} // namespace plan::writer
