// chapter-missing: a chapter of the profile is absent, under whatever title or number.
#include "core/chapter_place.hpp"
#include "core/rules/rule_list.hpp"

namespace plan::core::rules {
namespace {

/// A chapter that a milder rule speaks of.
bool spoken_of_elsewhere(const Chapter& chapter, const Plan& plan) {
    return chapter.id == "budget" && plan.shape->severities.contains(financial_section_missing.id);
}

void check(const Subject& subject, Report& report) {
    for (const auto& chapter : subject.plan.shape->chapters) {
        if (chapter.optional || subject.plan.chapter(chapter.id) != nullptr) continue;
        if (spoken_of_elsewhere(chapter, subject.plan)) continue;
        auto& finding = report.add(place_of_missing(subject.plan, chapter), chapter.id, {{"chapter", chapter.title}});
        finding.chapter = chapter.id;
        finding.fix = FixKind::insert_chapter;
        finding.fix_value = chapter.id;
    }
}

} // namespace

const Rule chapter_missing{"chapter-missing", "T1-T152, V30-V39", false, "", check};

} // namespace plan::core::rules
