// guidance-left: a Toelichting is visible while the plan is about to be sent.
#include "core/rules/rule_list.hpp"

namespace plan::core::rules {
namespace {

void check(const Subject& subject, Report& report) {
    for (const auto& chapter : subject.plan.chapters)
        for (const auto& paragraph : chapter.paragraphs) {
            if (paragraph.kind != ParagraphKind::guidance || paragraph.hidden || paragraph.text.text.empty()) continue;
            auto& finding = report.add(paragraph.text.place, paragraph.text.text, {{"chapter", chapter.title.text}});
            finding.fix = FixKind::hide_guidance;
        }
}

} // namespace

const Rule guidance_left{"guidance-left", "", true, "", check};

} // namespace plan::core::rules
