// The table in which a plan says how its budget is computed.
#pragma once

#include "writer/reading/inspection.hpp"

namespace plan::writer {

/// Writes what a school chose into that table; where the plan has none, it comes at the end of the chapter of the
/// budget, unless everything is as usual. What stands there already is not touched.
/// @returns  whether anything changed
/// @throws Refused  "table.missing" where there is no such chapter, "table.merged"
bool write_budget_settings(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                           const rtl::OUString& house_style, const core::BudgetSettings& settings);

} // namespace plan::writer
