#include "core/check/rule_list.hpp"

#include <algorithm>
#include <array>

namespace plan::core {

std::span<const Rule* const> all_rules() {
    static const std::array rules = {
#define PLAN_RULE(name) &rules::name,
#include "core/check/catalogue.def"
#undef PLAN_RULE
    };
    return rules;
}

const Rule* find_rule(std::string_view id) {
    const auto rules = all_rules();
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : *found;
}

std::span<const std::string_view> rule_ids() {
    static const auto ids = [] {
        std::vector<std::string_view> result;
        for (const auto* rule : all_rules()) result.push_back(rule->id);
        return result;
    }();
    return ids;
}

bool is_active(const Rule& rule, const Template& plan_template) { return plan_template.severities.contains(rule.id); }

} // namespace plan::core
