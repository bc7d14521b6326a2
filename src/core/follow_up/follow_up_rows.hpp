// Keeping the follow-up in step with the activities, agenda and costs of a plan.
#pragma once

#include "core/budget/budget.hpp"
#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace plan::core {

/// A row as it is to be written, in the order of the template's columns.
using FollowUpCells = std::vector<std::string>;

struct FollowUpUpdate {
    struct Insertion {
        std::size_t table = 0; ///< block
        std::size_t row = 0;   ///< in the document's table as it was: in front of this one
        FollowUpCells cells;
    };
    struct Removal {
        std::size_t table = 0; ///< block
        std::size_t row = 0;   ///< in the document's table
    };
    struct CellText {
        Place place; ///< of the cell
        std::string text;
    };
    std::vector<FollowUpCells> all; ///< of a plan without a table: its rows
    std::vector<Insertion> added;   ///< in the order of the document
    std::vector<Removal> removed;   ///< the same
    std::vector<CellText> changed;  ///< the same
    std::string marks;              ///< what the property must say then

    [[nodiscard]] bool is_empty() const { return all.empty() && added.empty() && removed.empty() && changed.empty(); }
};

/// What is to be done so that each activity, each cost of another kind, payer or budget year, and each agenda item or
/// cost without an activity has a row. Rows that hold something of a person's stay as they are, whatever they are
/// about; rows are never put in another order.
FollowUpUpdate follow_up_update(const Plan& plan, const Document& document);

} // namespace plan::core
