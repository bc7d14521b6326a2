// A JSON value of a template, with errors that name file, path and what was expected there.
#pragma once

#include <boost/json.hpp>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace plan::core {

/// It knows the path that leads to it. What it is asked for and does not hold is refused as "template.broken".
class JsonNode {
public:
    JsonNode(const boost::json::value& value, const std::string& file, std::string path)
        : value_(&value), file_(&file), path_(std::move(path)) {}

    [[noreturn]] void fail(const std::string& expected) const;
    [[nodiscard]] const boost::json::value& value() const { return *value_; }

    [[nodiscard]] JsonNode operator[](std::string_view key) const;
    [[nodiscard]] std::optional<JsonNode> find(std::string_view key) const;
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string name() const; ///< a text that is not empty
    [[nodiscard]] bool flag() const;
    [[nodiscard]] std::int64_t number(std::int64_t least, std::int64_t most) const;
    [[nodiscard]] std::vector<std::string> texts() const;
    [[nodiscard]] bool holds_lists() const; ///< a list of lists

    /// Reads every element of a list.
    template <typename Read>
    [[nodiscard]] auto list(Read&& read) const {
        const auto& elements = array();
        std::vector<std::invoke_result_t<Read, JsonNode>> result;
        result.reserve(elements.size());
        for (std::size_t at = 0; at < elements.size(); ++at)
            result.push_back(std::invoke(read, child(elements[at], std::to_string(at))));
        return result;
    }

    /// The one of the choices that the text names.
    template <typename Value>
    [[nodiscard]] Value choose(const std::map<std::string, Value, std::less<>>& choices) const {
        const auto found = choices.find(text());
        if (found != choices.end()) return found->second;
        std::string expected = "one of";
        for (const auto& choice : choices) expected += " " + choice.first;
        fail(expected);
    }

    /// Refuses every key but these.
    void only(std::initializer_list<std::string_view> keys) const;

    /// What an object holds, by key.
    [[nodiscard]] std::vector<std::pair<std::string, JsonNode>> members() const;

private:
    [[nodiscard]] const boost::json::object& object() const;
    [[nodiscard]] const boost::json::array& array() const;
    [[nodiscard]] JsonNode child(const boost::json::value& value, std::string_view key) const;

    const boost::json::value* value_;
    const std::string* file_;
    std::string path_;
};

} // namespace plan::core
