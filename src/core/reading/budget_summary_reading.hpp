// A plan's table that sums up its budget.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

#include <cstddef>
#include <optional>

namespace plan::core {

/// A table with the titles of a summary; nothing when it is another.
std::optional<SummaryTable> recognise_summary(const Table& table, std::size_t block, const Template& plan_template);

} // namespace plan::core
