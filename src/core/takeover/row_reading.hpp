// Reading a table of another make as one of the plan's tables.
#pragma once

#include "core/plan/plan.hpp"
#include "core/takeover/proposal.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plan::core {

/// A plan that has the table alone, and the goals: its rows are items as in any plan.
/// @param table  of the source
/// @param part  its columns, and its first row
/// @param target_table  as which it is read
Plan read_rows(const Table& table, const PartProposal& part, const Template& plan_template,
               const TableTemplate& target_table, const std::optional<SchoolYear>& school_year,
               const std::vector<std::string>& goals);

} // namespace plan::core
