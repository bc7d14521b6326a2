// voluntary-training-agreement-missing: nothing is agreed on who pays for training that the school does not impose;
// that is discussed every year.
#include "core/rules/rule_list.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

bool mentions(const PlanChapter& chapter, const Terms& terms) {
    return std::ranges::any_of(chapter.paragraphs, [&terms](const PlanParagraph& paragraph) {
        return paragraph.kind != ParagraphKind::guidance && terms.in(paragraph.text.text);
    });
}

bool table_mentions(const PlanChapter& chapter, const Document& document, const Terms& terms) {
    for (auto block = chapter.title.place.block; block < chapter.end_block; ++block)
        if (const auto* table = std::get_if<Table>(&document.blocks[block]))
            for (const auto& row : table->rows)
                if (std::ranges::any_of(row, [&terms](const auto& cell) { return terms.in(cell); })) return true;
    return false;
}

void check(const Subject& subject, Report& report) {
    const auto& terms = subject.plan.shape->vocabulary.voluntary_training;
    const auto* chapter = subject.plan.chapter("budget");
    if (chapter == nullptr || chapter->state == ChapterState::empty || terms.empty()) return;
    if (std::ranges::any_of(subject.plan.chapters, [&terms](const auto& each) { return mentions(each, terms); }))
        return;
    if (table_mentions(*chapter, subject.document, terms)) return;
    report.add(chapter->title.place, chapter->shape->id, {{"chapter", chapter->title.text}});
}

} // namespace

const Rule voluntary_training_agreement_missing{"voluntary-training-agreement-missing", "V97", false, "vl", check};

} // namespace plan::core::rules
