// The table in which a plan says how its budget is computed, as a template writes it.
#pragma once

#include "core/template/table_template.hpp"
#include "core/values/budget_settings.hpp"

#include <string>
#include <vector>

namespace plan::core {

/// A row of the table of settings.
struct SettingTemplate {
    SettingId id = SettingId::budget_year;
    std::string title;
    std::vector<std::string> keys; ///< match_key of the title, and of those of earlier templates
    std::vector<std::string>
        choices; ///< as they are written, in the order of setting_kind; none: an amount or a number
};

/// The table in which a plan says how its budget is computed; without settings there is none.
struct BudgetSettingsTemplate {
    TableTemplate table; ///< its columns: "setting" and "choice"
    std::vector<SettingTemplate> settings;
};

class JsonNode;

/// @param caption_label  the word before a table's number
/// @throws Refused  "template.broken"
BudgetSettingsTemplate read_settings_template(const JsonNode& node, const std::string& caption_label);

} // namespace plan::core
