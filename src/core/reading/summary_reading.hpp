// Reading what a template says of the summary of the budget, and a plan's table that is one.
#pragma once

#include "core/plan/plan.hpp"

#include <optional>

namespace plan::core {

class JsonNode;

BudgetSummaryTemplate read_budget_summary(const JsonNode& node, const std::string& caption_label);

/// A table with the titles of a summary; nothing when it is another.
std::optional<SummaryTable> recognise_summary(const Table& table, std::size_t block, const Template& plan_template);

} // namespace plan::core
