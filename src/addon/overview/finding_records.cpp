#include "addon/overview/finding_records.hpp"

#include "uno/text.hpp"

namespace plan::addon {

std::vector<core::overview::FindingRecord> finding_records(const ui::Messages& messages, const core::Plan& plan,
                                                           std::span<const core::Finding> findings) {
    std::vector<core::overview::FindingRecord> records;
    records.reserve(findings.size());
    for (const auto& finding : findings)
        if (!finding.ignored)
            records.push_back({finding.severity, uno::to_utf8(messages.where(finding, plan)),
                               uno::to_utf8(messages.message(finding))});
    return records;
}

} // namespace plan::addon
