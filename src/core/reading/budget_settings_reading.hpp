// What a plan says of how its budget is computed.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/placed_text.hpp"
#include "core/plan/plan.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace plan::core {

/// A table of settings; nothing when it is another.
std::optional<PlanTable> recognise_settings(const Table& table, const Template& plan_template);

/// A setting's row in the plan's table of them.
struct SettingRow {
    const SettingTemplate* entry = nullptr;
    std::size_t row = 0;                ///< below the header
    const PlacedText* value = nullptr;  ///< nullptr where the row has no such cell
    bool readable = true;               ///< an empty value says nothing, and can be read
    std::size_t choice = 0;             ///< where it has choices
    std::optional<std::int64_t> number; ///< where it has none
};

/// The rows of settings that the template knows, each setting once.
std::vector<SettingRow> setting_rows(const Plan& plan);

/// The row of one setting; nothing when the plan has none.
std::optional<SettingRow> setting_row(const Plan& plan, SettingId id);

/// Fills in the settings from their table; what cannot be read there is as if it were not set.
void read_budget_settings(Plan& plan);

} // namespace plan::core
