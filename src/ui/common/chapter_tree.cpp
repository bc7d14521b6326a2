#include "ui/common/chapter_tree.hpp"

#include "ui/common/finding_tree.hpp"
#include "uno/text.hpp"

namespace plan::ui {
namespace {

constexpr std::string_view chapter_prefix = "chapter/"; // of keys in the tree; the cover has nothing behind it

TreeLine chapter_line(const Messages& messages, const PlanState& state, const std::string& step,
                      const rtl::OUString& title, const std::string& icon, const rtl::OUString& state_word) {
    std::vector<const FindingLine*> open;
    for (const auto& finding : state.findings)
        if (finding.step == step && !finding.ignored) open.push_back(&finding);
    const auto count = open.empty() ? state_word : messages.text("step.open", {{"n", std::to_string(open.size())}});
    return {.key = chapter_key(step),
            .text = title,
            .icon = icon,
            .tail = count,
            .short_tail =
                open.empty() ? rtl::OUString() : messages.text("step.open.short", {{"n", std::to_string(open.size())}}),
            .lines = fold_findings(open, step, messages)};
}

} // namespace

std::string chapter_key(const std::string& step) { return std::string(chapter_prefix) + step; }

std::optional<std::string> step_of_chapter_key(std::string_view key) {
    if (!key.starts_with(chapter_prefix)) return {};
    return std::string(key.substr(chapter_prefix.size()));
}

TreeLine chapter_tree(const PlanState& state, const Messages& messages) {
    TreeLine root{.key = "root", .text = messages.text("steps.root")};
    root.lines.push_back(chapter_line(messages, state, {}, messages.text("where.cover"), "cover", {}));
    for (const auto& step : state.steps)
        root.lines.push_back(chapter_line(messages, state, step.id, step.title, step.icon,
                                          messages.text("step.state", {{"state", uno::to_utf8(step.state)}})));
    return root;
}

} // namespace plan::ui
