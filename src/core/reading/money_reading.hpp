// What a plan says of money.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

namespace plan::core {

/// Fills in costs, means and which rows of tables are totals.
void read_money(Plan& plan, const Document& document);

} // namespace plan::core
