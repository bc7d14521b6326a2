#include "core/check/rule.hpp"
#include "core/text/text.hpp"

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

bool applies(const Rule& rule, const Template& shape, Occasion occasion) {
    return is_active(rule, shape) && (!rule.before_sending_only || occasion == Occasion::sending);
}

std::vector<Finding> findings_of(const Rule& rule, const Subject& subject) {
    Report report(subject.plan);
    rule.run(subject, report);
    const auto severity = subject.plan.shape->severities.find(rule.id)->second;
    for (auto& finding : report.findings) {
        finding.rule = rule.id;
        finding.severity = std::min(severity, finding.at_most);
    }
    return std::move(report.findings);
}

} // namespace

bool is_active(const Rule& rule, const Template& shape) {
    return shape.severities.contains(rule.id) && (rule.profile.empty() || rule.profile == shape.profile);
}

std::size_t count_errors(std::span<const Finding> findings) {
    return static_cast<std::size_t>(std::ranges::count_if(
        findings, [](const Finding& finding) { return finding.severity == Severity::error && !finding.ignored; }));
}

Finding& Report::add(const Place& place, std::string subject, Arguments arguments) {
    Finding finding;
    finding.place = place;
    finding.subject = std::move(subject);
    finding.arguments = std::move(arguments);
    if (const auto* chapter = plan_.chapter_at(place.block))
        finding.chapter = chapter->shape != nullptr ? chapter->shape->id : fingerprint_text(chapter->title.text);
    return findings.emplace_back(std::move(finding));
}

std::vector<Finding> RepeatedCheck::judge(const Plan& plan, const Document& document, Occasion occasion, Day today) {
    if (!budget_) budget_ = budget_of(plan);
    const Subject subject{plan, document, *budget_, today};
    std::vector<Finding> result;
    for (const Rule* rule : all_rules()) {
        if (!applies(*rule, *plan.shape, occasion)) continue;
        if (const auto kept = kept_.find(rule); kept != kept_.end()) {
            result.insert(result.end(), kept->second.begin(), kept->second.end());
            continue;
        }
        auto findings = findings_of(*rule, subject);
        if (!rule->reads_running_text) kept_.emplace(rule, findings);
        std::ranges::move(findings, std::back_inserter(result));
    }
    sort_by_place(result);
    name_findings(result);
    for (auto& finding : result)
        if (const auto reason = document.ignored.find(finding.id); reason != document.ignored.end())
            finding.ignored = reason->second;
    return result;
}

std::vector<Finding> check_plan(const Plan& plan, const Document& document, Occasion occasion, Day today) {
    return RepeatedCheck().judge(plan, document, occasion, today);
}

} // namespace plan::core
