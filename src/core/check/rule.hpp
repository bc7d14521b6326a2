// A rule: one thing that can be wrong with a plan. Each has a file, a test, a page (docs/rules/<id>.md) and a message.
#pragma once

#include "core/budget/budget.hpp"
#include "core/check/finding.hpp"
#include "core/plan/plan.hpp"

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace plan::core {

/// What a rule may look at.
struct Subject {
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
    void (*run)(const Subject&, Report&);
    bool reads_running_text = true; ///< false: it finds the same after revise_running_text, so that need not be asked
};

/// All rules, in the order of the catalogue.
std::span<const Rule* const> all_rules();
const Rule* find_rule(std::string_view id);

/// Whether a rule speaks of plans of this template at all.
bool is_active(const Rule& rule, const Template& shape);

/// How many errors nobody left as they are.
std::size_t count_errors(std::span<const Finding> findings);

enum class Occasion { writing, sending };

/// Judges one plan again and again while its running text is written (revise_running_text), and keeps what no running
/// text changes.
class RepeatedCheck {
public:
    /// As check_plan; always of the same plan.
    std::vector<Finding> judge(const Plan& plan, const Document& document, Occasion occasion, Day today);

private:
    std::map<const Rule*, std::vector<Finding>> kept_; ///< of the rules that read no running text
    std::optional<Budget> budget_;
};

/// Judges a plan by all its profile's rules.
/// @param today  a plan for a school year that is over by then is a plan of the past
/// @returns  the findings in the order of the document, ignored ones too
std::vector<Finding> check_plan(const Plan& plan, const Document& document, Occasion occasion, Day today);

} // namespace plan::core
