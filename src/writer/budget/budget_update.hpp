// The budget in the document: amounts that are numbers, and a summary that computes itself.
#pragma once

#include "writer/reading/inspection.hpp"

namespace plan::writer {

/// What an update may do to a plan.
enum class BudgetExtent {
    all,    ///< put in what is missing too: the chapter, its tables, the summary
    present ///< only renew what is there
};

/// Brings the budget of a plan up to date. What is right already is not touched, so a second update changes nothing.
/// @throws Refused  "budget.none"; "document.recording" when tables come or go
void update_budget(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                   const rtl::OUString& house_style, BudgetExtent extent);

} // namespace plan::writer
