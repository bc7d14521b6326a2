#include "core/template/budget_settings_template.hpp"

#include "core/template/json_node.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>
#include <map>

namespace plan::core {

namespace {

std::map<std::string, SettingId, std::less<>> ids() {
    std::map<std::string, SettingId, std::less<>> result;
    for (const auto& kind : setting_kinds()) result.emplace(kind.name, kind.id);
    return result;
}

SettingTemplate read_setting(const JsonNode& node) {
    node.only({"id", "title", "formerly", "choices"});
    SettingTemplate setting;
    setting.id = node["id"].choose(ids());
    setting.title = node["title"].name();
    setting.keys = {match_key(setting.title)};
    if (const auto former = node.find("formerly"))
        for (const auto& title : former->texts()) setting.keys.push_back(match_key(title));
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

} // namespace

BudgetSettingsTemplate read_settings_template(const JsonNode& node, const std::string& caption_label) {
    node.only({"caption", "title", "choice", "settings"});
    BudgetSettingsTemplate result;
    result.table.id = result.table.role = "budget-settings";
    result.table.caption = node["caption"].name();
    result.table.caption_label = caption_label;
    for (const auto* column : {"title", "choice"}) {
        auto& made = result.table.columns.emplace_back();
        made.id = made.role = column;
        made.title = node[column].name();
        made.keys = {match_key(made.title)};
    }
    result.settings = node["settings"].list(read_setting);
    for (auto at = result.settings.begin(); at != result.settings.end(); ++at)
        if (std::find_if(result.settings.begin(), at, [at](const auto& other) { return other.id == at->id; }) != at)
            node["settings"].fail("each setting once");
    return result;
}

} // namespace plan::core
