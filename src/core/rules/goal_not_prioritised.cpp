// goal-not-prioritised: the goals have no order, and no impact that is expected of them (T31).
#include "core/placeholder.hpp"
#include "core/rules/rule_list.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

/// "1. Digitale geletterdheid", "Doel 2: …"
bool is_numbered(const Goal& goal) {
    const auto parts = words(goal.title.text);
    const auto is_number = [](const std::string& word) {
        return word.find_first_not_of("0123456789") == std::string::npos;
    };
    return std::any_of(parts.begin(), parts.begin() + std::min<std::ptrdiff_t>(2, std::ssize(parts)), is_number);
}

bool table_mentions(const Table& table, const Terms& terms) {
    return std::ranges::any_of(table.rows, [&terms](const auto& row) {
        return std::ranges::any_of(row, [&terms](const auto& cell) { return terms.in(cell); });
    });
}

void check(const Subject& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto& priority = plan.shape->vocabulary.priority;
    const auto* chapter = plan.chapter("goals");
    if (chapter == nullptr || priority.empty() || plan.goals.size() < 2) return;
    if (std::ranges::all_of(plan.goals, is_numbered)) return;
    const bool said = std::ranges::any_of(chapter->paragraphs, [&priority](const PlanParagraph& paragraph) {
        if (paragraph.kind == ParagraphKind::guidance) return false;
        const auto& text = paragraph.text.text;
        return !find_placeholders(text).empty() || priority.in(text); // what is still to come may well say it
    });
    if (said) return;
    for (auto block = chapter->title.place.block; block < chapter->end_block; ++block)
        if (const auto* table = std::get_if<Table>(&subject.document.blocks[block]))
            if (table_mentions(*table, priority)) return;
    report.add(chapter->title.place, chapter->shape->id, {{"chapter", chapter->title.text}});
}

} // namespace

const Rule goal_not_prioritised{"goal-not-prioritised", "T31", false, "", check};

} // namespace plan::core::rules
