#include "core/rules/rule.hpp"
#include "core/text.hpp"

#include <algorithm>
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

} // namespace

Finding& Report::add(const Place& place, std::string subject, Arguments arguments) {
    Finding finding;
    finding.place = place;
    finding.subject = std::move(subject);
    finding.arguments = std::move(arguments);
    if (const auto* chapter = plan_.chapter_at(place.block))
        finding.chapter = chapter->shape != nullptr ? chapter->shape->id : fingerprint_text(chapter->title.text);
    return findings.emplace_back(std::move(finding));
}

std::vector<Finding> check_plan(const Plan& plan, const Document& document, Occasion occasion, Day today) {
    const auto budget = budget_of(plan);
    const Subject subject{plan, document, budget, today};
    std::vector<Finding> result;
    for (const Rule* rule : all_rules()) {
        const auto severity = plan.shape->severities.find(rule->id);
        const bool applies =
            severity != plan.shape->severities.end() && (rule->profile.empty() || rule->profile == plan.shape->profile);
        if (!applies || (rule->before_sending_only && occasion != Occasion::sending)) continue;
        Report report(plan);
        rule->check(subject, report);
        for (auto& finding : report.findings) {
            finding.rule = rule->id;
            finding.severity = std::min(severity->second, finding.at_most);
            result.push_back(std::move(finding));
        }
    }
    sort_by_place(result);
    name_findings(result);
    for (auto& finding : result)
        if (const auto reason = document.ignored.find(finding.id); reason != document.ignored.end())
            finding.ignored = reason->second;
    return result;
}

} // namespace plan::core
