#include "core/check/plan_check.hpp"

#include "core/check/finding.hpp"
#include "core/check/rule_list.hpp"
#include "core/document/document.hpp"
#include "core/text/matching_key.hpp"
#include "core/values/overloaded.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace plan::core {
namespace {

/// Findings of one place stay in the order of the rules.
void sort_by_place(std::vector<Finding>& findings) {
    std::vector<std::pair<decltype(reading_order({})), std::size_t>> order;
    order.reserve(findings.size());
    for (const auto& finding : findings) order.emplace_back(reading_order(finding.place), order.size());
    std::ranges::sort(order);
    std::vector<Finding> sorted;
    sorted.reserve(findings.size());
    for (const auto& [position, at] : order) sorted.push_back(std::move(findings[at]));
    findings = std::move(sorted);
}

/// Ids name rule, chapter and text, so they stay the same when something else moves.
void name_findings(std::vector<Finding>& findings) {
    std::unordered_map<std::string, int> seen;
    for (auto& finding : findings) {
        finding.id = finding.rule + ":" + finding.chapter + ":" + fingerprint_text(finding.subject);
        const int number = seen[finding.id]++;
        if (number > 0) finding.id += ":" + std::to_string(number);
    }
}

bool applies(const Rule& rule, const Template& plan_template, Occasion occasion) {
    return is_active(rule, plan_template) && (rule.when == Occasion::writing || occasion == Occasion::sending);
}

std::vector<Finding> findings_of(const Rule& rule, const RuleInput& subject) {
    Report report(subject.plan);
    std::visit(Overloaded{[&](PlanCheck of_plan) { of_plan(subject, report); },
                          [&](TableCheck of_tables) { of_tables(PlanTables(subject.plan), report); }},
               rule.run);
    const auto severity = subject.plan.plan_template->severities.find(rule.id)->second;
    for (auto& finding : report.findings) {
        finding.rule = rule.id;
        finding.severity = std::min(severity, finding.at_most);
    }
    return std::move(report.findings);
}

} // namespace

std::size_t count_findings(std::span<const Finding> findings, Severity severity) {
    return static_cast<std::size_t>(std::ranges::count_if(
        findings, [severity](const Finding& finding) { return finding.severity == severity && !finding.ignored; }));
}

std::size_t count_errors(std::span<const Finding> findings) { return count_findings(findings, Severity::error); }

std::vector<Finding> RepeatedCheck::judge(const Plan& plan, const Document& document, Occasion occasion, Day today) {
    if (!budget_) budget_ = budget_of(plan);
    const RuleInput subject{plan, document, *budget_, today};
    std::vector<Finding> result;
    for (const Rule* rule : all_rules()) {
        if (!applies(*rule, *plan.plan_template, occasion)) continue;
        if (const auto kept = kept_.find(rule); kept != kept_.end()) {
            result.insert(result.end(), kept->second.begin(), kept->second.end());
            continue;
        }
        auto findings = findings_of(*rule, subject);
        if (std::holds_alternative<TableCheck>(rule->run)) kept_.emplace(rule, findings);
        std::ranges::move(findings, std::back_inserter(result));
    }
    sort_by_place(result);
    name_findings(result);
    for (auto& finding : result) {
        if (!find_rule(finding.rule)->may_be_left) continue; // comments of before that is so have lapsed
        if (const auto reason = document.ignored.find(finding.id); reason != document.ignored.end())
            finding.ignored = reason->second;
    }
    return result;
}

std::vector<Finding> check_plan(const Plan& plan, const Document& document, Occasion occasion, Day today) {
    return RepeatedCheck().judge(plan, document, occasion, today);
}

} // namespace plan::core
