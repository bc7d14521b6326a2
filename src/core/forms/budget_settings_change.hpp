// What of a plan's table of settings must be written, so that it says what a school chose.
#pragma once

#include "core/forms/row_form.hpp"

namespace plan::core {

/// In front of which block a new table of settings goes; nothing when no chapter of the plan is about money.
std::optional<std::size_t> place_for_settings(const Plan& plan);

/// The rows of a new table; a number that is not known has none.
std::vector<std::vector<std::string>> setting_texts(const BudgetSettingsTemplate& entry,
                                                    const BudgetSettings& settings);

/// The rows of the plan's own table that say something else, and those that it lacks, which come at its end.
std::vector<RowChange> setting_changes(const Plan& plan, const BudgetSettings& settings);

} // namespace plan::core
