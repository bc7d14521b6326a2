// Which rules of the catalogue say nothing about the plans of a template, and why.
#pragma once

#include "core/template/plan_template.hpp"

#include <string_view>
#include <vector>

namespace plan::core {

enum class InactiveReason {
    elsewhere,       ///< it is for plans of another profile
    left_out,        ///< the bundled profile has it, the school's own template does not
    nothing_to_judge ///< it is on, but no part of the template plays the role that it needs
};

struct InactiveRule {
    std::string_view id;
    InactiveReason reason;
    bool operator==(const InactiveRule&) const = default;
};

/// In the order of the catalogue; empty where all rules judge.
/// @param used  the template as the chosen level has it
/// @param bundled  the profiles that come along, whichever are in use
std::vector<InactiveRule> inactive_rules(const Template& used, const std::vector<Template>& bundled);

} // namespace plan::core
