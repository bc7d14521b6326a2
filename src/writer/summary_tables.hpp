// The tables of the summary in a document.
#pragma once

#include "core/budget_summary.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <list>

namespace plan::writer {

namespace css = com::sun::star;

/// Makes summaries into tables that can be written; they point into it.
class SummaryShapes {
public:
    explicit SummaryShapes(const core::BudgetSummaryTemplate& known) : known_(known) {}
    /// Titles only; the figures are filled in later.
    core::TableElement element(const core::Summary& summary);

private:
    const core::BudgetSummaryTemplate& known_;
    std::list<core::TableTemplate> shapes_;
};

/// Gives every table of the summary that a plan has its rows, titles and formulas.
void fill_summaries(const css::uno::Reference<css::text::XTextDocument>& document, const core::Plan& plan,
                    const core::Budget& budget);

} // namespace plan::writer
