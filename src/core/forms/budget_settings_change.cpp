#include "core/forms/budget_settings_change.hpp"

#include "core/budget/budget.hpp"
#include "core/reading/budget_settings_reading.hpp"

#include <algorithm>

namespace plan::core {
namespace {

std::string text_of(const SettingTemplate& setting, const BudgetSettings& settings) {
    return setting.choices.empty() ? setting_number_text(settings, setting.id)
                                   : setting.choices[chosen(settings, setting.id)];
}

bool says(const SettingRow& row, const BudgetSettings& settings) {
    if (!row.readable) return false;
    return row.entry->choices.empty() ? row.number == number(settings, row.entry->id)
                                      : row.choice == chosen(settings, row.entry->id);
}

} // namespace

std::optional<std::size_t> place_for_settings(const Plan& plan) {
    if (plan.plan_template->budget_settings.settings.empty()) return std::nullopt;
    if (plan.settings_table) return plan.settings_table->block;
    const auto* chapter = chapter_of_budget(plan);
    return chapter == nullptr ? std::nullopt : std::optional(chapter->end_block);
}

std::vector<std::vector<std::string>> setting_texts(const BudgetSettingsTemplate& entry,
                                                    const BudgetSettings& settings) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& setting : entry.settings)
        if (auto text = text_of(setting, settings); !text.empty()) rows.push_back({setting.title, std::move(text)});
    return rows;
}

std::vector<RowChange> setting_changes(const Plan& plan, const BudgetSettings& settings) {
    std::vector<RowChange> changes;
    const auto rows = setting_rows(plan);
    std::size_t end = plan.settings_table->rows.size();
    for (const auto& setting : plan.plan_template->budget_settings.settings) {
        const auto row = std::ranges::find(rows, &setting, &SettingRow::entry);
        auto text = text_of(setting, settings);
        if (row == rows.end()) {
            if (text != text_of(setting, {})) changes.push_back({end++, true, {setting.title, std::move(text)}});
        } else if (!says(*row, settings)) {
            const auto* title = plan.settings_table->cell(row->row, std::size_t{0});
            changes.push_back({row->row, false, {title->text, std::move(text)}});
        }
    }
    return changes;
}

} // namespace plan::core
