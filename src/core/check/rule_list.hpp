// All rules, and each by its name.
#pragma once

#include "core/check/rule.hpp"

#include <span>
#include <string_view>

namespace plan::core {

/// All rules, in the order of the catalogue.
std::span<const Rule* const> all_rules();
const Rule* find_rule(std::string_view id);
/// The ids of all rules, for reading a template.
std::span<const std::string_view> rule_ids();

/// Whether a rule speaks of plans of this template at all.
bool is_active(const Rule& rule, const Template& plan_template);

} // namespace plan::core

namespace plan::core::rules {

#define PLAN_RULE(name) extern const Rule name;
#include "core/check/catalogue.def"
#undef PLAN_RULE

} // namespace plan::core::rules
