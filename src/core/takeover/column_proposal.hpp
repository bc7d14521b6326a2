// Which columns of a plan the columns of a table become: by their titles, and by what stands in them.
#pragma once

#include "core/takeover/proposal.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plan::core {

struct TableProposal {
    std::string to; ///< "table:…"; empty where it is no table of the plan's kind
    Sureness sure = Sureness::no;
    std::vector<SourceColumn> columns; ///< for each column of the grid
    std::size_t first_row = 0;         ///< the first one below the header
};

/// @param chapter  that the table stands in; nullptr where none is known
/// @param wanted  the target to propose columns for; empty: the likeliest
TableProposal propose_table(const Table& table, const Chapter* chapter, const Template& plan_template,
                            const EarlierChoices& earlier, std::string_view wanted = {});

} // namespace plan::core
