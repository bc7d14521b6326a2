// A document's summary of the budget against what its rows say.
#pragma once

#include "core/budget/budget_summary.hpp"
#include "core/plan/placed_text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plan::core {

/// A figure of a document's summary that is not what the rows say.
struct StaleFigure {
    PlacedText shown;           ///< empty text: it is missing
    std::string title;          ///< of its row
    std::optional<Cents> right; ///< nothing: there should be none
};

/// The first such figure of each table of the summary in a plan.
std::vector<StaleFigure> stale_figures(const Plan& plan, const Budget& budget);

} // namespace plan::core
