#include "core/template/json_node.hpp"

#include "core/text/refused.hpp"

#include <algorithm>
#include <utility>

namespace plan::core {

void JsonNode::fail(const std::string& expected) const {
    throw Refused("template.broken", {{"file", *file_}, {"path", path_.empty() ? "/" : path_}, {"expected", expected}});
}

JsonNode JsonNode::operator[](std::string_view key) const {
    auto found = find(key);
    if (!found) fail("a key \"" + std::string(key) + "\"");
    return std::move(*found);
}

std::optional<JsonNode> JsonNode::find(std::string_view key) const {
    const auto* value = object().if_contains(key);
    if (value == nullptr) return std::nullopt;
    return child(*value, key);
}

std::string JsonNode::text() const {
    const auto* string = value_->if_string();
    if (string == nullptr) fail("a text");
    return {string->data(), string->size()};
}

std::string JsonNode::name() const {
    auto result = text();
    if (result.empty()) fail("a text that is not empty");
    return result;
}

bool JsonNode::flag() const {
    const auto* boolean = value_->if_bool();
    if (boolean == nullptr) fail("true or false");
    return *boolean;
}

std::int64_t JsonNode::number(std::int64_t least, std::int64_t most) const {
    const auto* integer = value_->if_int64();
    if (integer == nullptr || *integer < least || *integer > most)
        fail("a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return *integer;
}

std::vector<std::string> JsonNode::texts() const { return list(&JsonNode::text); }

bool JsonNode::holds_lists() const {
    const auto& elements = array();
    return !elements.empty() && elements.front().is_array();
}

void JsonNode::only(std::initializer_list<std::string_view> keys) const {
    for (const auto& [key, node] : members())
        if (std::ranges::find(keys, key) == keys.end()) node.fail("no such key");
}

std::vector<std::pair<std::string, JsonNode>> JsonNode::members() const {
    std::vector<std::pair<std::string, JsonNode>> result;
    for (const auto& pair : object()) result.emplace_back(pair.key(), child(pair.value(), pair.key()));
    return result;
}

const boost::json::object& JsonNode::object() const {
    const auto* members = value_->if_object();
    if (members == nullptr) fail("an object");
    return *members;
}

const boost::json::array& JsonNode::array() const {
    const auto* elements = value_->if_array();
    if (elements == nullptr) fail("a list");
    return *elements;
}

JsonNode JsonNode::child(const boost::json::value& value, std::string_view key) const {
    return {value, *file_, path_ + "/" + std::string(key)};
}

} // namespace plan::core
