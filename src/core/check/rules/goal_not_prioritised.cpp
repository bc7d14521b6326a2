// goal-not-prioritised: the goals have no order, and no impact that is expected of them (T31).
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/characters.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/words.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

/// "1. Digitale geletterdheid", "Doel 2: …"
bool is_numbered(const Goal& goal) {
    if (goal.number > 0) return true;
    const auto parts = words(goal.title.text);
    const auto is_number = [](const std::string& word) { return std::ranges::all_of(word, is_digit); };
    return std::any_of(parts.begin(), parts.begin() + std::min<std::ptrdiff_t>(2, std::ssize(parts)), is_number);
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto& priority = plan.plan_template->vocabulary.priority;
    const auto* chapter = plan.chapter(role::chapter::goals);
    if (chapter == nullptr || priority.empty() || plan.goals.size() < 2) return;
    if (std::ranges::all_of(plan.goals, is_numbered)) return;
    const auto says_it = [&priority](const std::string& text) { return priority.in(text); };
    // what is still to come may well say it
    const auto may_say_it = [&](const std::string& text) { return !find_placeholders(text).empty() || says_it(text); };
    // what the school works on for years is no order of the goals of this one
    const auto is_of_years = [&](std::size_t block) {
        return std::ranges::any_of(chapter->tables, [block](const PlanTable& table) {
            return table.block == block && table.entry->role == role::table::priorities;
        });
    };
    const bool is_said = std::ranges::any_of(chapter->paragraphs, [&](const PlanParagraph& paragraph) {
        return paragraph.kind != ParagraphKind::guidance && paragraph.section == chapter->entry &&
               may_say_it(paragraph.text.text);
    });
    const bool is_in_table = std::ranges::any_of(tables_of(*chapter, subject.document), [&](const ChapterTable& each) {
        return !is_of_years(each.block) && std::ranges::any_of(each.table->rows, [&says_it](const auto& row) {
            return std::ranges::any_of(row, says_it);
        });
    });
    if (is_said || is_in_table) return;
    report.add(chapter->title.place, chapter->entry->id, {{"chapter", chapter->title.text}});
}

} // namespace

const Rule goal_not_prioritised{
    .id = "goal-not-prioritised",
    .source = "T31",
    .reads = [](const PlanChapter& written) { return is_chapter(written, role::chapter::goals); },
    .run = check};

} // namespace plan::core::rules
