// Plans with means and costs, for the tests of the budget and of the rules about money.
#pragma once

#include "core/document/document.hpp"

#include <string>
#include <vector>

namespace plan::test {

inline constexpr auto grant = "professionaliseringsmiddelen"; ///< the payer that counts

using Rows = std::vector<std::vector<std::string>>;

/// The rows of the new plan's table of means: year, granted, reserve of the year before.
void set_means(core::Document& document, const Rows& rows);
/// The rows of its table of costs: activity, category, date, payer, amount, relevance.
void set_costs(core::Document& document, const Rows& rows);

/// A new plan with these means, and the example's costs.
core::Document with_means(const Rows& rows);

/// Worked example 2: 2026-2027 costs more than either grant; what other plans spend stands in a column of the school's
/// own. The costs are those of the new plan's activities, so that nothing else is wrong.
core::Document worked_example_2();

/// A plan in which every placeholder is filled in, with these means.
core::Document finished_plan(const Rows& means);

} // namespace plan::test
