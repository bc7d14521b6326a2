// The tables that sum up a plan's budget, as a template names them.
#pragma once

#include <string>
#include <vector>

namespace plan::core {

enum class SummaryKind { years, goals, categories, target_groups };

enum class YearFigure {
    grant,
    reserve,
    first_instalment,
    second_instalment,
    planned,
    paid, ///< only in a plan with a follow-up
    end,
    cap,
    carry_over,
    repay,
    overspent,
};

/// A row of the table of budget years.
struct FigureRow {
    YearFigure figure = YearFigure::grant;
    std::string title;
    std::vector<std::string> former_titles = {}; ///< in templates of an earlier time
};

struct SummaryTemplate {
    SummaryKind kind = SummaryKind::years;
    std::string id; ///< "budget-years"; the table's name is made of it
    std::string caption;
    std::string title;                       ///< of the first column; a table with another first title is no summary
    std::string amount;                      ///< title of the column of sums; not of budget years
    std::vector<std::string> former_amounts; ///< that column's titles in templates of an earlier time
    std::string paid; ///< title of the column of what was paid, in a plan with a follow-up; empty: it has none
    std::string rest; ///< the row of what belongs to none of the others; not of budget years
    std::vector<FigureRow> figures; ///< the rows of budget years
};

/// The chart of one of the tables.
struct ChartTemplate {
    SummaryKind of = SummaryKind::goals;
    std::string title;
    std::string description; ///< for who cannot see it
};

/// A list may be empty: then there is nothing of it.
struct BudgetSummaryTemplate {
    std::string total; ///< "Totaal"
    std::string caption_label;
    std::vector<SummaryTemplate> tables;
    std::vector<ChartTemplate> charts;
};

class JsonNode;

/// @param caption_label  the word before a table's number
/// @throws Refused  "template.broken"
BudgetSummaryTemplate read_budget_summary(const JsonNode& node, const std::string& caption_label);

} // namespace plan::core
