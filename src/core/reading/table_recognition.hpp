// Recognising which of the template's tables a table in a document is.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

#include <optional>

namespace plan::core {

/// The template's table that a table is, by its header row: in any order, with columns added or missing.
/// @param chapter  the chapter it stands in, or nullptr; one matching column is enough for a table that belongs there
/// @returns  the table of the template, columns and first row below the header; nothing for a table of the school's own
std::optional<PlanTable> recognise_table(const Table& table, const Chapter* chapter, const Template& plan_template);

/// A table that only tells for whom each goal is: columns for goals and target groups, none for activities.
std::optional<PlanTable> recognise_group_table(const Table& table, const Template& plan_template);

} // namespace plan::core
