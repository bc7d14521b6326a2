// goal-without-target-group: the plan does not say who works on a goal. A line "Doelgroep: …" below the goal's name
// says it, and so does a sentence that names staff.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/plan/placed_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace plan::core::rules {
namespace {

/// What the chapter of the target groups says, goal by goal.
class SaidOfGoals {
public:
    SaidOfGoals(const RuleInput& subject, const PlanChapter& chapter)
        : plan_(subject.plan), vocabulary_(subject.plan.plan_template->vocabulary) {
        for (const auto& group : subject.plan.target_groups) served_.insert(plan_.title_key(group.goal));
        for (const auto& paragraph : chapter.paragraphs) read(paragraph);
        for (const auto& each : tables_of(chapter, subject.document)) read(*each.table);
    }

    [[nodiscard]] bool serves(const Goal& goal) const {
        if (served_.contains(goal.key) || (headings_.empty() && for_everyone_)) return true;
        return std::ranges::any_of(sentences_, [&goal](const std::string& key) { return key.starts_with(goal.key); });
    }

    /// The goal's own sub-heading in the chapter.
    [[nodiscard]] const PlacedText* heading(const Goal& goal) const {
        const auto found = headings_.find(goal.key);
        return found == headings_.end() ? nullptr : found->second;
    }

private:
    void read(const PlanParagraph& paragraph) {
        const auto& text = paragraph.text.text;
        if (paragraph.kind == ParagraphKind::heading) {
            goal_ = plan_.title_key(text);
            headings_.emplace(goal_, &paragraph.text);
        }
        if (paragraph.kind != ParagraphKind::body || text.empty()) return;
        const auto spaced = spaced_words(text);
        if (vocabulary_.everyone.in_words(spaced)) for_everyone_ = true;
        if (!vocabulary_.staff.in_words(spaced) && find_placeholders(text).empty()) return;
        if (!goal_.empty()) served_.insert(goal_);
        sentences_.push_back(plan_.title_key(text)); // "Digitale geletterdheid: leraren"
    }

    /// A row with the goal's name and something beside it.
    void read(const Table& table) {
        for (const auto& row : table.rows) {
            const auto filled = std::ranges::count_if(row, [](const auto& cell) { return !trimmed(cell).empty(); });
            if (filled < 2) continue;
            for (const auto& cell : row) served_.insert(plan_.title_key(cell));
        }
    }

    const Plan& plan_;
    const Vocabulary& vocabulary_;
    std::unordered_set<std::string> served_;
    std::unordered_map<std::string, const PlacedText*> headings_;
    std::vector<std::string> sentences_;
    std::string goal_;
    bool for_everyone_ = false;
};

void check(const RuleInput& subject, Report& report) {
    const auto* chapter = subject.plan.chapter(role::chapter::target_groups);
    if (chapter == nullptr || chapter->state == ChapterState::empty) return; // chapter-missing, chapter-empty
    const SaidOfGoals said(subject, *chapter);
    for (const auto& goal : subject.plan.goals) {
        if (said.serves(goal)) continue;
        const auto* heading = said.heading(goal);
        report.add(heading != nullptr ? heading->place : chapter->title.place, goal.title.text,
                   {{"goal", goal.title.text}, {"chapter", chapter->title.text}});
    }
}

} // namespace

const Rule goal_without_target_group{
    .id = "goal-without-target-group",
    .source = "T43",
    .reads = [](const PlanChapter& written) { return is_chapter(written, role::chapter::target_groups); },
    .run = check};

} // namespace plan::core::rules
