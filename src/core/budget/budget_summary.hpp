// The summary of a budget: what its tables say, cell by cell, and by which formula a document computes each figure.
#pragma once

#include "core/budget/budget.hpp"

#include <variant>
#include <vector>

namespace plan::core {

/// Cells that a formula refers to.
struct CellRange {
    std::variant<std::size_t, SummaryKind> table; ///< a block of the document, or a table of the summary
    CellIndex from;                               ///< as the document's table counts; of a summary: the header is row 0
    std::optional<CellIndex> to = {};
    bool operator==(const CellRange&) const = default;
};

/// A formula of Writer, with the cells that it refers to: text, cells, text …
using Formula = std::vector<std::variant<std::string, CellRange>>;

struct Figure {
    Formula formula;            ///< empty where the plan cannot tell: then a dash stands there
    std::optional<Cents> cents; ///< what the formula must give; nothing while an amount is still to be filled in
};

/// What stands in a cell of which the plan cannot tell the figure.
inline constexpr const char* no_figure = "\u2013";

struct SummaryRow {
    std::string title;
    std::vector<Figure> figures;
};

struct Summary {
    const SummaryTemplate* entry = nullptr;
    std::vector<std::string> header;
    std::vector<SummaryRow> rows;
};

/// One for each table of the template that the plan has anything to say in.
std::vector<Summary> summaries_of(const Plan& plan, const Budget& budget);

/// The row of totals that closes a table of costs: with it, a sum may run from the header to the row itself, and stays
/// right when rows are added or removed. Nothing where the table has none, or more totals than that.
std::optional<std::size_t> closing_row(const PlanTable& table);

} // namespace plan::core
