// A rule: one thing that can be wrong with a plan. Each has a file, a test, a page (docs/rules/<id>.md) and a message.
#pragma once

#include "core/budget/budget.hpp"
#include "core/check/finding.hpp"
#include "core/document/document.hpp"
#include "core/plan/plan_tables.hpp"

#include <string_view>
#include <variant>
#include <vector>

namespace plan::core {

/// What a rule over all of a plan may look at.
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

enum class Occasion { writing, sending };

/// A check of all that a plan says.
using PlanCheck = void (*)(const RuleInput&, Report&);
/// A check of its tables alone: what it found holds while somebody writes sentences.
using TableCheck = void (*)(const PlanTables&, Report&);

/// Which profiles it is for, and how much it weighs, stands in their templates.
struct Rule {
    std::string_view id;
    std::string_view source = {};      ///< of docs/sources.md: "V55", "T8"; empty is good sense
    Occasion when = Occasion::writing; ///< sending: not before that
    bool may_be_left = true;           ///< whether a person may leave what it finds as it is
    std::variant<PlanCheck, TableCheck> run;
};

} // namespace plan::core
