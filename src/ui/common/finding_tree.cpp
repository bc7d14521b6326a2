#include "ui/common/finding_tree.hpp"

#include "uno/text.hpp"

#include <algorithm>
#include <utility>

namespace plan::ui {
namespace {

using Findings = std::vector<const FindingLine*>;

constexpr std::string_view one_prefix = "finding/";
constexpr std::string_view fold_prefix = "fold/";
constexpr std::size_t most_lines = 200; // of a kind: who mends so many sees the next ones after

std::string key_of(const FindingLine& finding) { return std::string(one_prefix) + finding.id; }

std::string icon_of(const FindingLine& finding) {
    if (finding.ignored) return "ignored";
    return finding.need == core::Need::fill_in ? "fill-in" : std::string(core::name_of(finding.severity));
}

/// Those that name() calls the same, in the order of the first of each.
template <typename Name>
std::vector<std::pair<std::string, Findings>> grouped(const Findings& findings, const Name& name) {
    std::vector<std::pair<std::string, Findings>> groups;
    for (const auto* finding : findings) {
        const auto named = name(*finding);
        auto group = std::ranges::find(groups, named, &std::pair<std::string, Findings>::first);
        if (group == groups.end()) group = groups.insert(groups.end(), {named, {}});
        group->second.push_back(finding);
    }
    return groups;
}

rtl::OUString counted(const Messages& messages, std::size_t number) {
    return messages.text("finding.number", {{"n", std::to_string(number)}});
}

rtl::OUString with_place(const Messages& messages, const rtl::OUString& title, const rtl::OUString& where) {
    if (where.isEmpty()) return title;
    return messages.text("finding.where", {{"title", uno::to_utf8(title)}, {"where", uno::to_utf8(where)}});
}

/// One line for those of a kind.
/// @param text  of a single one below it
template <typename Text>
TreeLine fold(const Findings& findings, const std::string& key, const Messages& messages, const Text& text) {
    const auto& first = *findings.front();
    TreeLine folded{.key = key,
                    .about = first.id,
                    .text = first.kind,
                    .icon = icon_of(first),
                    .tail = counted(messages, findings.size())};
    for (const auto* finding : findings) {
        if (folded.lines.size() == most_lines) {
            const auto left = std::to_string(findings.size() - most_lines);
            folded.lines.push_back({.key = "more/" + key, .text = messages.text("finding.more", {{"n", left}})});
            break;
        }
        folded.lines.push_back({.key = key_of(*finding), .about = finding->id, .text = text(*finding)});
    }
    return folded;
}

} // namespace

bool FindingFilter::passes(const FindingLine& finding) const {
    if (finding.ignored || ignored) return finding.ignored && ignored;
    return only.empty() || (only.contains(finding.severity) && finding.need != core::Need::fill_in);
}

std::vector<TreeLine> fold_findings(const Findings& findings, const std::string& prefix, const Messages& messages) {
    std::vector<TreeLine> lines;
    for (const auto& [rule, alike] : grouped(findings, [](const FindingLine& finding) { return finding.rule; })) {
        const auto& first = *alike.front();
        if (alike.size() == 1) {
            lines.push_back({.key = key_of(first),
                             .about = first.id,
                             .text = with_place(messages, first.kind, first.where),
                             .icon = icon_of(first)});
            continue;
        }
        const auto key = std::string(fold_prefix).append(prefix).append("/").append(rule);
        lines.push_back(fold(alike, key, messages, [](const FindingLine& finding) {
            return finding.where.isEmpty() ? finding.line : finding.where;
        }));
    }
    return lines;
}

TreeLine finding_tree(const std::vector<FindingLine>& findings, const FindingFilter& filter, Grouping grouping,
                      const Messages& messages) {
    Findings shown;
    for (const auto& finding : findings)
        if (filter.passes(finding)) shown.push_back(&finding);
    TreeLine root{.key = "root", .text = messages.text("findings.root")};
    if (grouping == Grouping::by_kind) {
        std::ranges::stable_sort(shown,
                                 [](const auto* left, const auto* right) { return left->severity > right->severity; });
        for (const auto& [rule, alike] : grouped(shown, [](const FindingLine& finding) { return finding.rule; })) {
            const auto key = std::string(fold_prefix).append("all/").append(rule);
            root.lines.push_back(fold(alike, key, messages, [&messages](const FindingLine& finding) {
                return with_place(messages, finding.chapter, finding.where);
            }));
        }
        return root;
    }
    for (const auto& [name, alike] :
         grouped(shown, [](const FindingLine& finding) { return finding.step + "/" + uno::to_utf8(finding.chapter); }))
        root.lines.push_back({.key = "chapter/" + name,
                              .text = alike.front()->chapter,
                              .icon = "folder",
                              .tail = counted(messages, alike.size()),
                              .lines = fold_findings(alike, name, messages)});
    return root;
}

const FindingLine* find_finding(const std::vector<FindingLine>& findings, const std::string& id) {
    const auto found = std::ranges::find(findings, id, &FindingLine::id);
    return found == findings.end() ? nullptr : &*found;
}

} // namespace plan::ui
