#include "core/template/level_overlay.hpp"

#include "core/text/substitution.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace plan::core {
namespace {

namespace json = boost::json;

constexpr std::string_view id_key = "id";
constexpr std::string_view remove_key = "remove";

const json::string* id_of(const json::value& element) {
    const auto* object = element.if_object();
    const auto* id = object == nullptr ? nullptr : object->if_contains(id_key);
    return id == nullptr ? nullptr : id->if_string();
}

/// Whether the elements of a list are told from each other by their ids.
bool has_ids(const json::value& list) {
    const auto* elements = list.if_array();
    return elements != nullptr && !elements->empty() &&
           std::ranges::all_of(*elements, [](const json::value& element) { return id_of(element) != nullptr; });
}

void lay_over(json::value& base, const JsonNode& level);

void lay_over_elements(json::array& base, const JsonNode& level) {
    static_cast<void>(level.list([&base](const JsonNode& element) {
        const auto id = element[id_key].text();
        const auto found = std::ranges::find_if(base, [&id](const json::value& candidate) {
            return id_of(candidate) != nullptr && *id_of(candidate) == id;
        });
        if (found == base.end())
            element[id_key].fail("the id of something that the profile has (\"" + id + "\" is unknown)");
        if (const auto remove = element.find(remove_key); remove && remove->flag()) base.erase(found);
        else lay_over(*found, element);
        return true;
    }));
}

/// What has another title at this level is still found under the profile's.
void keep_old_title(json::object& base, const JsonNode& level) {
    for (const auto& [name, others] : {std::pair("title", "titles"), std::pair("label", "labels")}) {
        const auto renamed = level.find(name);
        auto* const known = base.if_contains(others);
        if (!renamed || known == nullptr || !known->is_array()) continue;
        if (const auto* before = base.if_contains(name); before != nullptr && *before != renamed->value())
            known->get_array().push_back(*before);
    }
}

void lay_over_members(json::object& base, const JsonNode& level) {
    keep_old_title(base, level);
    for (const auto& [key, node] : level.members()) {
        if (key.ends_with('+')) {
            auto* list = base.if_contains(std::string_view(key).substr(0, key.size() - 1));
            if (list == nullptr || !list->is_array()) node.fail("a list that the profile has");
            static_cast<void>(node.list([list](const JsonNode& element) {
                list->get_array().push_back(element.value());
                return true;
            }));
        } else if (node.value().is_null()) {
            base.erase(key);
        } else if (auto* same = base.if_contains(key); same != nullptr) {
            lay_over(*same, node);
        } else {
            base.emplace(key, node.value());
        }
    }
}

void lay_over(json::value& base, const JsonNode& level) {
    if (base.is_object() && level.value().is_object()) lay_over_members(base.get_object(), level);
    else if (has_ids(base) && has_ids(level.value())) lay_over_elements(base.get_array(), level);
    else base = level.value();
}

using Terms = std::map<std::string, std::string, std::less<>>;

/// What stands below the key of a language is in that language; all else is in the first.
void fill_in(json::value& value, const std::map<std::string, Terms, std::less<>>& terms, const Terms& language) {
    if (auto* text = value.if_string()) {
        if (text->find('{') == json::string::npos) return;
        *text = substitute(std::string_view(text->data(), text->size()), [&language](std::string_view name) {
            const auto term = language.find(name);
            return term == language.end() ? "{" + std::string(name) + "}" : term->second;
        });
    } else if (auto* list = value.if_array()) {
        for (auto& element : *list) fill_in(element, terms, language);
    } else if (auto* object = value.if_object()) {
        for (auto& member : *object) {
            const auto other = terms.find(member.key());
            fill_in(member.value(), terms, other == terms.end() ? language : other->second);
        }
    }
}

} // namespace

json::value with_level(const json::value& profile, const JsonNode& level) {
    auto result = profile;
    lay_over(result, level);
    return result;
}

void fill_in_terms(json::value& profile, const std::string& file) {
    const JsonNode root(profile, file, "");
    const auto node = root.find("terms");
    if (!node) return;
    std::map<std::string, Terms, std::less<>> terms{{"nl", {}}, {"en", {}}};
    for (const auto& [name, term] : node->members()) {
        term.only({"nl", "en"});
        for (auto& [language, words] : terms) words.emplace(name, term[language].name());
    }
    profile.get_object().erase("terms");
    fill_in(profile, terms, terms.at("nl"));
}

std::string path_by_ids(const json::value& root, std::string_view path) {
    std::string result;
    const auto* value = &root;
    while (path.size() > 1 && path.front() == '/') {
        path.remove_prefix(1);
        const auto step = path.substr(0, path.find('/'));
        path.remove_prefix(step.size());
        const auto* list = value == nullptr ? nullptr : value->if_array();
        json::error_code none;
        value = value == nullptr ? nullptr : value->find_pointer("/" + std::string(step), none);
        const auto* id = list == nullptr || value == nullptr ? nullptr : id_of(*value);
        result += "/";
        result += id == nullptr ? step : std::string_view(id->data(), id->size());
    }
    return result.empty() ? "/" : result;
}

} // namespace plan::core
