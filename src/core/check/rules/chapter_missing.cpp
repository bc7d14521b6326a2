// chapter-missing: a chapter of the profile is absent, under whatever title or number.
#include "core/check/rule_list.hpp"
#include "core/check/rules/missing_chapter.hpp"
#include "core/check/running_text_readers.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    for (const auto& chapter : subject.plan.plan_template->chapters) {
        if (chapter.optional || subject.plan.chapter(chapter.id) != nullptr) continue;
        if (has_rule_of_its_own(*subject.plan.plan_template, chapter)) continue; // one cause, one finding
        auto& finding = report.add(place_for(subject.plan, chapter), chapter.id, {{"chapter", chapter.title}});
        finding.chapter = chapter.id;
        finding.fix = fix::InsertChapter{chapter.id};
    }
}

} // namespace

const Rule chapter_missing{
    .id = "chapter-missing", .source = "T1-T152, V30-V39", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
