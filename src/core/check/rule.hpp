// A rule: one thing that can be wrong with a plan. Each has a file, a test, a page (docs/rules/<id>.md) and a message.
#pragma once

#include "core/budget/budget.hpp"
#include "core/check/finding.hpp"
#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace plan::core {

/// What a rule may look at.
struct RuleInput {
    const Plan& plan;
    const Document& document;
    const Budget& budget; ///< of the plan
    Day today;
};

/// Takes down what a rule finds. Id, severity and chapter are filled in here.
class Report {
public:
    explicit Report(const Plan& plan) : plan_(plan) {}

    /// @param subject  the text that the finding is about: findings of one rule with one subject are told apart by
    /// number
    Finding& add(const Place& place, std::string subject, Arguments arguments = {});

    std::vector<Finding> findings;

private:
    const Plan& plan_;
};

struct Rule {
    std::string_view id;
    std::string_view source; ///< lines of the sources: "V55", "T8"; empty is good sense
    bool before_sending_only;
    std::string_view profile; ///< "vl", "nl" or empty for both
    void (*run)(const RuleInput&, Report&);
    bool reads_running_text = true; ///< false: it finds the same after revise_running_text, so that need not be asked
};

} // namespace plan::core
