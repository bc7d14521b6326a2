// The JSON of one template, its levels of education left out, to template.
#pragma once

#include "core/template/json_node.hpp"
#include "core/template/plan_template.hpp"

#include <array>
#include <span>
#include <string_view>

namespace plan::core {

/// @param rule_ids  the rules that there are: a template may name no other
/// @throws Refused  "template.broken" with the file, the path in it and what was expected there
Template read_template_value(const JsonNode& root, std::span<const std::string_view> rule_ids);

/// The keys that template_texts looks at.
inline constexpr std::array<std::string_view, 5> keys_of_texts = {"terms", "words", "columns", "chapters", "forms"};

/// The chapters and the forms of such a template, and nothing else of it.
Template template_texts(const JsonNode& root, std::span<const std::string_view> rule_ids);

} // namespace plan::core
