// Reading what a template says of the settings of the budget, and what a plan's table of them says.
#pragma once

#include "core/plan/plan.hpp"

namespace plan::core {

class JsonNode;

/// @param caption_label  the word before a table's number
BudgetSettingsTemplate read_settings_template(const JsonNode& node, const std::string& caption_label);

/// A setting's row in the plan's table of them.
struct SettingRow {
    const SettingTemplate* shape = nullptr;
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

} // namespace plan::core
