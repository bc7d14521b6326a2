// The tables of the summary in a document.
#pragma once

#include "core/budget/budget_summary.hpp"
#include "writer/reading/inspection.hpp"

#include <list>

namespace plan::writer {

/// Makes summaries into tables that can be written; they point into it.
class SummaryElements {
public:
    explicit SummaryElements(const core::BudgetSummaryTemplate& known) : known_(known) {}
    enum class Caption { yes, no };
    /// Titles only; the figures are filled in later.
    core::TableElement element(const core::Summary& summary, Caption caption = Caption::yes);

private:
    const core::BudgetSummaryTemplate& known_;
    std::list<core::TableTemplate> templates_;
};

/// @param inspection  of the document as it is now; the same below
/// @returns  whether a table would be replaced
bool has_outdated_summaries(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                            const std::vector<core::Summary>& summaries);

/// Puts a new table in the place of each that has other rows or titles, or that is not computed any more. Undo of other
/// ways to change such a table does not bring it back as it was.
/// @returns  whether there was any
/// @throws Refused  "document.recording"
bool replace_outdated_summaries(const css::uno::Reference<css::text::XTextDocument>& document,
                                const Inspection& inspection, const core::Budget& budget);

/// Gives every figure in the tables of the summary its formula.
/// @returns  whether one had another
bool fill_summaries(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                    const core::Budget& budget);

} // namespace plan::writer
