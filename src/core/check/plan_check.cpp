#include "core/check/plan_check.hpp"

#include "core/check/repeated_check.hpp"

#include <algorithm>

namespace plan::core {

std::size_t count_findings(std::span<const Finding> findings, Severity severity) {
    return static_cast<std::size_t>(std::ranges::count_if(
        findings, [severity](const Finding& finding) { return finding.severity == severity && !finding.ignored; }));
}

std::size_t count_errors(std::span<const Finding> findings) { return count_findings(findings, Severity::error); }

std::vector<Finding> check_plan(const Plan& plan, const Document& document, Occasion occasion, Day today) {
    RepeatedCheck check;
    check.judge(plan, document, occasion, today);
    return std::move(check).findings();
}

} // namespace plan::core
