#include "core/reading/budget_settings_reading.hpp"

#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"

#include <algorithm>

namespace plan::core {
namespace {

constexpr std::size_t title_column = 0;
constexpr std::size_t choice_column = 1;

void read_value(SettingRow& row, const Plan& plan) {
    if (row.value == nullptr || row.value->text.empty() || is_only_placeholder(row.value->text)) return;
    const auto& choices = row.entry->choices;
    if (choices.empty()) {
        row.number = read_setting_number(row.value->text, plan.plan_template->amounts);
        row.readable = row.number.has_value();
        return;
    }
    const auto key = match_key(row.value->text);
    const auto found = std::ranges::find_if(choices, [&key](const auto& choice) { return match_key(choice) == key; });
    row.readable = found != choices.end();
    if (row.readable) row.choice = static_cast<std::size_t>(found - choices.begin());
}

} // namespace

std::optional<PlanTable> recognise_settings(const Table& table, const Template& plan_template) {
    const auto& entry = plan_template.budget_settings.table;
    if (entry.columns.empty() || table.rows.empty() || table.rows.front().size() < entry.columns.size())
        return std::nullopt;
    for (std::size_t column = 0; column < entry.columns.size(); ++column)
        if (!contains(entry.columns[column].keys, match_key(table.rows.front()[column]))) return std::nullopt;
    PlanTable result;
    result.entry = &entry;
    result.column_of = {title_column, choice_column};
    return result;
}

std::vector<SettingRow> setting_rows(const Plan& plan) {
    std::vector<SettingRow> result;
    if (!plan.settings_table) return result;
    const auto& table = *plan.settings_table;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto* title = table.cell(row, title_column);
        if (title == nullptr) continue;
        const auto key = match_key(title->text);
        for (const auto& setting : plan.plan_template->budget_settings.settings) {
            const auto is_same = [&setting](const SettingRow& known) { return known.entry == &setting; };
            if (!contains(setting.keys, key) || std::ranges::any_of(result, is_same)) continue;
            auto& found = result.emplace_back();
            found.entry = &setting;
            found.row = row;
            found.value = table.cell(row, choice_column);
            read_value(found, plan);
        }
    }
    return result;
}

std::optional<SettingRow> setting_row(const Plan& plan, SettingId id) {
    for (const auto& row : setting_rows(plan))
        if (row.entry->id == id) return row;
    return std::nullopt;
}

void read_budget_settings(Plan& plan) {
    for (const auto& row : setting_rows(plan))
        if (row.entry->choices.empty()) number(plan.budget_settings, row.entry->id) = row.number;
        else choose(plan.budget_settings, row.entry->id, row.choice);
}

} // namespace plan::core
