#include "ui/common/finding_lines.hpp"

#include "uno/text.hpp"

#include <algorithm>
#include <map>

namespace plan::ui {
namespace {

bool is_shown(const FindingLine& finding, Shown shown) {
    if (finding.ignored || shown == Shown::ignored) return finding.ignored && shown == Shown::ignored;
    switch (shown) {
    case Shown::errors:
        return finding.severity == core::Severity::error;
    case Shown::warnings:
        return finding.severity == core::Severity::warning;
    case Shown::hints:
        return finding.severity == core::Severity::hint;
    case Shown::all:
    case Shown::ignored:
        break;
    }
    return true;
}

} // namespace

int FindingLines::line_of(const std::vector<FindingLine>& all, std::string_view id) const {
    const auto found =
        std::ranges::find_if(findings, [&](int at) { return at >= 0 && all[static_cast<std::size_t>(at)].id == id; });
    return found == findings.end() ? -1 : static_cast<int>(found - findings.begin());
}

FindingLines finding_lines(const std::vector<FindingLine>& findings, Shown shown, Grouping grouping,
                           const Messages& messages) {
    const bool by_severity = grouping == Grouping::by_severity;
    std::vector<int> order;
    for (std::size_t at = 0; at < findings.size(); ++at)
        if (is_shown(findings[at], shown)) order.push_back(static_cast<int>(at));
    const auto finding = [&findings](int at) -> const FindingLine& { return findings[static_cast<std::size_t>(at)]; };
    if (by_severity)
        std::stable_sort(order.begin(), order.end(),
                         [&](int left, int right) { return finding(left).severity > finding(right).severity; });
    const auto group = [&](int at) { return by_severity ? finding(at).severity_word : finding(at).chapter; };
    std::map<rtl::OUString, int> sizes;
    for (const int at : order) ++sizes[group(at)];
    FindingLines lines;
    for (std::size_t position = 0; position < order.size(); ++position) {
        const int at = order[position];
        if (position == 0 || group(at) != group(order[position - 1])) {
            lines.texts.push_back(messages.text(
                "finding.group", {{"group", uno::to_utf8(group(at))}, {"n", std::to_string(sizes[group(at)])}}));
            lines.findings.push_back(-1);
        }
        lines.texts.push_back(finding(at).line);
        lines.findings.push_back(at);
    }
    return lines;
}

} // namespace plan::ui
