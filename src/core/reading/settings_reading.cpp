#include "core/reading/settings_reading.hpp"

#include "core/template/json_node.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <map>

namespace plan::core {
namespace {

constexpr std::size_t title_column = 0;
constexpr std::size_t choice_column = 1;

std::map<std::string, SettingId, std::less<>> ids() {
    std::map<std::string, SettingId, std::less<>> result;
    for (const auto& kind : setting_kinds()) result.emplace(kind.name, kind.id);
    return result;
}

SettingTemplate read_setting(const JsonNode& node) {
    node.only({"id", "title", "choices"});
    SettingTemplate setting;
    setting.id = node["id"].choose(ids());
    setting.title = node["title"].name();
    const auto& names = setting_kind(setting.id).choices;
    if (names.empty()) {
        if (const auto choices = node.find("choices")) choices->fail("nothing: this setting is a number");
        return setting;
    }
    const auto choices = node["choices"];
    for (const auto name : names) setting.choices.push_back(choices[name].name());
    if (choices.members().size() != names.size()) choices.fail("nothing but the choices of " + node["id"].text());
    return setting;
}

void read_value(SettingRow& row) {
    if (row.value == nullptr || row.value->text.empty() || is_only_placeholder(row.value->text)) return;
    const auto& choices = row.shape->choices;
    if (choices.empty()) {
        row.number = read_setting_number(row.value->text);
        row.readable = row.number.has_value();
        return;
    }
    const auto key = match_key(row.value->text);
    const auto found = std::ranges::find_if(choices, [&key](const auto& choice) { return match_key(choice) == key; });
    row.readable = found != choices.end();
    if (row.readable) row.choice = static_cast<std::size_t>(found - choices.begin());
}

} // namespace

BudgetSettingsTemplate read_settings_template(const JsonNode& node, const std::string& caption_label) {
    node.only({"caption", "title", "choice", "settings"});
    BudgetSettingsTemplate result;
    result.table.id = "budget-settings";
    result.table.caption = node["caption"].name();
    result.table.caption_label = caption_label;
    for (const auto* column : {"title", "choice"}) {
        auto& made = result.table.columns.emplace_back();
        made.id = column;
        made.title = node[column].name();
        made.keys = {match_key(made.title)};
    }
    result.settings = node["settings"].list(read_setting);
    for (auto at = result.settings.begin(); at != result.settings.end(); ++at)
        if (std::find_if(result.settings.begin(), at, [at](const auto& other) { return other.id == at->id; }) != at)
            node["settings"].fail("each setting once");
    return result;
}

std::optional<PlanTable> recognise_settings(const Table& table, const Template& plan_template) {
    const auto& shape = plan_template.budget_settings.table;
    if (shape.columns.empty() || table.rows.empty() || table.rows.front().size() < shape.columns.size())
        return std::nullopt;
    for (std::size_t column = 0; column < shape.columns.size(); ++column)
        if (!contains(shape.columns[column].keys, match_key(table.rows.front()[column]))) return std::nullopt;
    PlanTable result;
    result.shape = &shape;
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
        for (const auto& setting : plan.shape->budget_settings.settings) {
            const auto is_same = [&setting](const SettingRow& known) { return known.shape == &setting; };
            if (match_key(setting.title) != key || std::ranges::any_of(result, is_same)) continue;
            auto& found = result.emplace_back();
            found.shape = &setting;
            found.row = row;
            found.value = table.cell(row, choice_column);
            read_value(found);
        }
    }
    return result;
}

std::optional<SettingRow> setting_row(const Plan& plan, SettingId id) {
    for (const auto& row : setting_rows(plan))
        if (row.shape->id == id) return row;
    return std::nullopt;
}

void read_budget_settings(Plan& plan) {
    for (const auto& row : setting_rows(plan))
        if (row.shape->choices.empty()) number(plan.budget_settings, row.shape->id) = row.number;
        else choose(plan.budget_settings, row.shape->id, row.choice);
}

} // namespace plan::core
