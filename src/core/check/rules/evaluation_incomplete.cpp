// evaluation-incomplete: the plan does not say how a goal is evaluated. A text below the goal's name says it, a
// sentence that names the goal, or one about every goal.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/document/document.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/plan/placed_text.hpp"
#include "core/reading/table_reading.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <unordered_map>

namespace plan::core::rules {
namespace {

struct Said {
    std::vector<std::string> sentences;                          ///< spaced_words of paragraphs and rows
    std::unordered_map<std::string, const PlacedText*> headings; ///< sub-headings, by key
};

void read_paragraphs(const PlanChapter& chapter, const Plan& plan, Said& said) {
    const PlanParagraph* heading = nullptr;
    for (const auto& paragraph : chapter.paragraphs) {
        if (paragraph.kind == ParagraphKind::heading) {
            heading = &paragraph;
            said.headings.emplace(plan.title_key(paragraph.text.text), &paragraph.text);
        } else if (paragraph.kind == ParagraphKind::body && !paragraph.text.text.empty()) {
            said.sentences.push_back(spaced_words(paragraph.text.text));
            if (heading != nullptr) said.sentences.push_back(spaced_words(heading->text.text)); // it has text now
        }
    }
}

void read_tables(const PlanChapter& chapter, const Document& document, Said& said) {
    for (const auto& each : tables_of(chapter, document))
        for (const auto& row : each.table->rows) {
            auto& sentence = said.sentences.emplace_back();
            for (const auto& cell : row) sentence += spaced_words(cell);
        }
}

/// The name of a goal as it may stand in a sentence: without the number in front of it.
std::string name_in_sentence(const Goal& goal) {
    const auto& text = goal.title.text;
    const auto first = text.find_first_not_of("0123456789.):- \t");
    return spaced_words(first == std::string::npos ? text : std::string_view(text).substr(first));
}

void check(const RuleInput& subject, Report& report) {
    const auto& plan = subject.plan;
    const auto* chapter = plan.chapter(role::chapter::evaluation);
    if (chapter == nullptr || chapter->state == ChapterState::empty) return; // chapter-missing, chapter-empty
    Said said;
    read_paragraphs(*chapter, plan, said);
    read_tables(*chapter, subject.document, said);
    const auto& every_goal = plan.plan_template->vocabulary.every_goal;
    if (std::ranges::any_of(said.sentences, [&](const auto& sentence) { return every_goal.in_words(sentence); }))
        return;
    for (const auto& goal : plan.goals) {
        const auto name = name_in_sentence(goal);
        if (std::ranges::any_of(said.sentences,
                                [&name](const auto& sentence) { return sentence.find(name) != std::string::npos; }))
            continue;
        const auto heading = said.headings.find(goal.key);
        report.add(heading != said.headings.end() ? heading->second->place : chapter->title.place, goal.title.text,
                   {{"goal", goal.title.text}, {"chapter", chapter->title.text}});
    }
}

} // namespace

const Rule evaluation_incomplete{
    .id = "evaluation-incomplete",
    .source = "T154, T157",
    .reads = [](const PlanChapter& written) { return is_chapter(written, role::chapter::evaluation); },
    .run = check};

} // namespace plan::core::rules
