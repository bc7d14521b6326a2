#include "core/rules/rule.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace plan::core {
namespace {

auto position(const Finding& finding) {
    const auto cell = finding.place.cell.value_or(CellIndex{});
    return std::tuple(finding.place.block, cell.row, cell.column, finding.place.offset);
}

/// Ids name rule, chapter and text, so they stay the same when something else moves.
void name_findings(std::vector<Finding>& findings) {
    std::map<std::string, int> seen;
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

std::vector<Finding> check_plan(const Plan& plan, const Document& document, Occasion occasion) {
    std::vector<Finding> result;
    for (const Rule* rule : all_rules()) {
        const auto severity = plan.shape->severities.find(rule->id);
        const bool applies =
            severity != plan.shape->severities.end() && (rule->profile.empty() || rule->profile == plan.shape->profile);
        if (!applies || (rule->before_sending_only && occasion != Occasion::sending)) continue;
        Report report(plan);
        rule->check({plan, document}, report);
        for (auto& finding : report.findings) {
            finding.rule = rule->id;
            finding.severity = severity->second;
            result.push_back(std::move(finding));
        }
    }
    std::ranges::stable_sort(result, {}, position);
    name_findings(result);
    return result;
}

} // namespace plan::core
