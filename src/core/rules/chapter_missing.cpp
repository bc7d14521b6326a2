// chapter-missing: a chapter of the profile is absent, under whatever title or number.
#include "core/rules/rule_list.hpp"

namespace plan::core::rules {
namespace {

/// Where the chapter would come: at the first chapter that follows it in the template, else at the end of the last one.
Place place_for(const Plan& plan, const Chapter& missing) {
    const Chapter* const behind = &missing + 1;
    const Chapter* const end = plan.shape->chapters.data() + plan.shape->chapters.size();
    for (const Chapter* next = behind; next != end; ++next)
        if (const auto* chapter = plan.chapter(next->id)) return chapter->title.place;
    return plan.chapters.empty() ? Place{} : plan.chapters.back().title.place;
}

void check(const Subject& subject, Report& report) {
    for (const auto& chapter : subject.plan.shape->chapters) {
        if (chapter.optional || subject.plan.chapter(chapter.id) != nullptr) continue;
        auto& finding = report.add(place_for(subject.plan, chapter), chapter.id, {{"chapter", chapter.title}});
        finding.chapter = chapter.id;
        finding.fix = FixKind::insert_chapter;
        finding.fix_value = chapter.id;
    }
}

} // namespace

const Rule chapter_missing{"chapter-missing", "T1-T152, V30-V39", false, "", check};

} // namespace plan::core::rules
