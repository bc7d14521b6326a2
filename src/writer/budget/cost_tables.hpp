// The tables that people fill in with money: amounts become numbers, and a row of totals closes the costs.
#pragma once

#include "writer/reading/inspection.hpp"

namespace plan::writer {

/// @param inspection  of the document as it is now
/// @returns  whether anything was changed
bool tidy_cost_tables(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection);

} // namespace plan::writer
